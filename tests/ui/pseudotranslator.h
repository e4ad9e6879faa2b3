// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace vinculo::tests {

//! A language for tests: every text 40 % longer, with accents, placeholders and access keys kept. What does
//! not change was never translated.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        const qsizetype wanted = text.size() * 2 / 5;
        text.replace(u'a', u'á').replace(u'o', u'õ').replace(u'e', u'é');
        QString filler;
        while (filler.size() < wanted)
            filler += filler.size() % 8 == 0 ? u' ' : u'ñ';
        return text + filler;
    }
};

} // namespace vinculo::tests
