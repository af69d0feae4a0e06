#pragma once

#include "tests/gold/gold_pairing.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace gold {

/// Precision, recall and F1 in per cent with one decimal, as they stand in the table and in the floors.
struct Figures
{
    double precision = 0;
    double recall = 0;
    double f1 = 0;
};

/// Of nothing expected and nothing found all is right.
[[nodiscard]] Figures figuresOf(const Tally &tally);

/// By "language/subject".
using FiguresBySubject = QMap<QString, Figures>;

struct Floors
{
    FiguresBySubject figures;
    QString problem; ///< what is wrong with the file, empty if nothing is
};

/// Reads {"da": {"movements": {"precision": 90, "recall": 80, "f1": 84.7}}}.
[[nodiscard]] Floors readFloors(const QString &path);

/// One line for each figure that is more than two points below its floor, for each subject without floors and for each
/// floor without a subject.
[[nodiscard]] QStringList shortfalls(const FiguresBySubject &figures, const FiguresBySubject &floors);

} // namespace gold
