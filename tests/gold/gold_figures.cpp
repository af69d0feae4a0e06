#include "tests/gold/gold_figures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>
#include <utility>

namespace gold {

namespace {

constexpr double tolerance = 2;

constexpr std::array figureNames = {
    std::pair{"precision", &Figures::precision},
    std::pair{"recall", &Figures::recall},
    std::pair{"f1", &Figures::f1},
};

double percent(qsizetype part, qsizetype whole)
{
    return whole == 0 ? 100 : std::round(1000.0 * static_cast<double>(part) / static_cast<double>(whole)) / 10;
}

QStringList below(const QString &subject, const Figures &figures, const Figures &floor)
{
    QStringList lines;
    for (const auto &[name, figure] : figureNames) {
        if (figures.*figure < floor.*figure - tolerance)
            lines.append(QStringLiteral("%1: %2 is %3, the floor is %4")
                             .arg(subject, QLatin1String(name))
                             .arg(figures.*figure)
                             .arg(floor.*figure));
    }
    return lines;
}

QString readFloor(Figures &floor, const QJsonObject &object)
{
    for (const auto &[name, figure] : figureNames) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (!value.isDouble())
            return QStringLiteral("no \"%1\"").arg(QLatin1String(name));
        floor.*figure = value.toDouble();
    }
    return {};
}

} // namespace

Figures figuresOf(const Tally &tally)
{
    return {percent(tally.right, tally.found), percent(tally.right, tally.expected),
            percent(2 * tally.right, tally.found + tally.expected)};
}

Floors readFloors(const QString &path)
{
    Floors floors;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        floors.problem = path + QStringLiteral(": ") + file.errorString();
        return floors;
    }
    const QJsonObject languages = QJsonDocument::fromJson(file.readAll()).object();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const QJsonObject subjects = language.value().toObject();
        for (auto subject = subjects.begin(); subject != subjects.end(); ++subject) {
            const QString name = language.key() + QLatin1Char('/') + subject.key();
            const QString problem = readFloor(floors.figures[name], subject.value().toObject());
            if (!problem.isEmpty())
                floors.problem = QStringLiteral("%1: %2: %3").arg(path, name, problem);
        }
    }
    return floors;
}

QStringList shortfalls(const FiguresBySubject &figures, const FiguresBySubject &floors)
{
    QStringList lines;
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        if (floors.contains(it.key()))
            lines += below(it.key(), it.value(), floors.value(it.key()));
        else
            lines.append(it.key() + QStringLiteral(": no floor"));
    }
    for (const QString &subject : floors.keys()) {
        if (!figures.contains(subject))
            lines.append(subject + QStringLiteral(": a floor, and no texts"));
    }
    return lines;
}

} // namespace gold
