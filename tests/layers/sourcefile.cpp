// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

//! Walks C++ text once and blanks what is no code; line ends stay, so that positions and lines are kept.
class Blanker
{
public:
    explicit Blanker(const QString &text)
        : m_text(text)
        , m_code(text)
        , m_bareCode(text)
    {
        while (m_at < m_text.size())
            step();
    }

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const QString &bareCode() const { return m_bareCode; }

private:
    [[nodiscard]] bool startsWith(QStringView token) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(token);
    }

    void blank(QString &target, qsizetype end) const
    {
        for (qsizetype i = m_at; i < end; ++i)
            if (target[i] != u'\n')
                target[i] = u' ';
    }

    void skipComment(qsizetype end)
    {
        if (end < 0)
            end = m_text.size();
        blank(m_code, end);
        blank(m_bareCode, end);
        m_at = end;
    }

    void skipString(qsizetype end)
    {
        if (end < 0)
            end = m_text.size();
        blank(m_bareCode, end);
        m_at = end;
    }

    [[nodiscard]] qsizetype endOfQuoted(QChar quote) const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == u'\\')
                ++i;
            else if (m_text[i] == quote || m_text[i] == u'\n')
                return i + 1;
        }
        return -1;
    }

    [[nodiscard]] qsizetype endOfRaw() const
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0)
            return -1;
        const QString close = u')' + m_text.sliced(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype end = m_text.indexOf(close, open);
        return end < 0 ? -1 : end + close.size();
    }

    [[nodiscard]] bool isDigitSeparator() const
    {
        return m_at > 0 && m_text[m_at - 1].isLetterOrNumber() && m_at + 1 < m_text.size() &&
               m_text[m_at + 1].isLetterOrNumber() && m_at + 2 < m_text.size() && m_text[m_at + 2] != u'\'';
    }

    void step()
    {
        if (startsWith(u"//"))
            skipComment(m_text.indexOf(u'\n', m_at));
        else if (startsWith(u"/*"))
            skipComment(m_text.indexOf(u"*/"_s, m_at + 2) < 0 ? -1 : m_text.indexOf(u"*/"_s, m_at + 2) + 2);
        else if (startsWith(u"R\""))
            skipString(endOfRaw());
        else if (startsWith(u"\""))
            skipString(endOfQuoted(u'"'));
        else if (startsWith(u"'") && !isDigitSeparator())
            skipString(endOfQuoted(u'\''));
        else
            ++m_at;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_code;
    QString m_bareCode;
};

} // namespace

SourceFile::SourceFile(QString path, QString text)
    : m_path(std::move(path))
    , m_text(std::move(text))
{
    const Blanker blanker(m_text);
    m_code = blanker.code();
    m_bareCode = blanker.bareCode();
}

bool SourceFile::isHeader() const
{
    return m_path.endsWith(u".h"_s);
}

qsizetype SourceFile::lineCount() const
{
    return m_text.count(u'\n') + (m_text.isEmpty() || m_text.endsWith(u'\n') ? 0 : 1);
}

qsizetype SourceFile::lineAt(qsizetype position) const
{
    return QStringView(m_text).first(position).count(u'\n') + 1;
}

bool SourceFile::isIn(const QString &folder) const
{
    return m_path.startsWith(folder + u'/');
}

QList<SourceFile> SourceFile::readTree(const QString &root, const QStringList &folders)
{
    QList<SourceFile> files;
    const QDir base(root);
    for (const QString &folder : folders) {
        QDirIterator walk(base.filePath(folder), {u"*.cpp"_s, u"*.h"_s, u"*.mm"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.append(
                    SourceFile(base.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())));
        }
    }
    return files;
}
