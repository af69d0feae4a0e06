#pragma once

#include "tests/app/window/drafts/typing_child.h"

#include <QProcess>

#include <memory>

namespace support {

inline QString typedText(int letters)
{
    return typedSentence.repeated(1 + letters / int(typedSentence.size())).first(letters);
}

/// One child that types, and its end.
struct KilledRun
{
    QString project;
    TypedIn form{};
    qint64 lifeMs = 0; ///< from the first letter on
    std::unique_ptr<QProcess> child = std::make_unique<QProcess>();
    QByteArray said;
    qint64 end = 0; ///< when it was killed

    /// Kills it when its time has come.
    bool isDone()
    {
        if (end != 0)
            return true;
        said += child->readAll();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (!said.contains('\n') || now < said.first(said.indexOf(' ')).toLongLong() + lifeMs)
            return false;
        end = now;
        child->kill();
        child->waitForFinished();
        said += child->readAll();
        return true;
    }

    /// How many letters were typed at a moment, by what the child said.
    [[nodiscard]] int lettersAt(qint64 moment) const
    {
        int letters = 0;
        for (const QByteArray &line : said.split('\n')) {
            const qsizetype space = line.indexOf(' ');
            if (space > 0 && line.first(space).toLongLong() <= moment)
                letters = line.mid(space + 1).toInt();
        }
        return letters;
    }
};

} // namespace support
