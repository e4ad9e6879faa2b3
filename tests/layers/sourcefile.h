// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

//! One source file as text, with views of it that rules can search without being fooled by comments or
//! strings.
class SourceFile
{
public:
    //! `path` is relative to the root of the tree, with forward slashes.
    SourceFile(QString path, QString text);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &text() const { return m_text; }
    //! Comments blanked, everything else at its place.
    [[nodiscard]] const QString &code() const { return m_code; }
    //! Comments and the insides of strings and characters blanked.
    [[nodiscard]] const QString &bareCode() const { return m_bareCode; }
    [[nodiscard]] bool isHeader() const;
    [[nodiscard]] qsizetype lineCount() const;
    //! 1-based line of a position in any of the views.
    [[nodiscard]] qsizetype lineAt(qsizetype position) const;
    [[nodiscard]] bool isIn(const QString &folder) const;

    //! The sources below these folders of the tree; build trees are never entered.
    static QList<SourceFile> readTree(const QString &root, const QStringList &folders);

private:
    QString m_path;
    QString m_text;
    QString m_code;
    QString m_bareCode;
};

//! A place where a rule is broken.
struct Finding
{
    QString rule;
    QString place; //!< "ui/pages/linkspage.cpp:12"
    QString detail;

    [[nodiscard]] QString toString() const
    {
        return place + QStringLiteral(": ") + rule + QStringLiteral(": ") + detail;
    }
};
