#include "app/render/remark_words.h"

namespace render {

QString RemarkWords::shapeName(model::RemarkShape shape)
{
    switch (shape) {
    case model::RemarkShape::Span:
        return tr("shaded span");
    case model::RemarkShape::Line:
        return tr("line");
    case model::RemarkShape::Text:
        break;
    }
    return tr("text");
}

QString RemarkWords::colourName(model::PersonColour colour)
{
    switch (colour) {
    case model::PersonColour::Blue:
        return tr("blue");
    case model::PersonColour::Amber:
        return tr("amber");
    case model::PersonColour::Red:
        return tr("red");
    case model::PersonColour::Green:
        return tr("green");
    case model::PersonColour::Grey:
        return tr("grey");
    case model::PersonColour::Violet:
        return tr("violet");
    case model::PersonColour::None:
        break;
    }
    return tr("no colour");
}

QString RemarkWords::title(model::RemarkShape shape, const QString &text)
{
    return text.isEmpty() ? shapeName(shape) : text;
}

QString RemarkWords::time(const std::string &edtf) const
{
    const auto parsed = base::Edtf::parse(edtf);
    return parsed ? m_dates.words(*parsed) : QString::fromStdString(edtf);
}

QString RemarkWords::spoken(const model::Remark &remark) const
{
    const QString shape = shapeName(remark.shape);
    if (remark.text.empty())
        return tr("Note, %1, %2").arg(shape, time(remark.time));
    return tr("Note, %1: %2, %3").arg(shape, QString::fromStdString(remark.text), time(remark.time));
}

} // namespace render
