#pragma once

#include "app/render/image_exporter.h"
#include "tests/app/timeline/timeline_fixture.h"

#include <QtCore/QXmlStreamReader>

namespace support {

/// Three events: one of a day, one with no time of its own, one of either of two days.
inline render::PictureContent bridgePicture()
{
    TimelineFixture fixture;
    model::Statement statement;
    statement.speaker.name = "Karen Holm";
    const base::EventId closed = fixture.add(statement, "Broen er lukket", "2022-01-07");
    model::Casualties casualties;
    casualties.count = model::Count{19, 18, {}, model::CountModifier::MoreThan, "mere end 18", {}};
    casualties.victims = "fiskere";
    fixture.add(casualties, "mere end 18 fiskere", "");
    const base::EventId reopened = fixture.addEvent("Havnen genåbnet", "[2022-01-06,2022-01-13]");
    for (const base::EventId event : {closed, reopened})
        fixture.setPhoto(event, "Færgen på vej ind i havnen.", "MAJ LUND");
    render::PictureContent content;
    content.index = fixture.index();
    content.lookup = fixture.lookup();
    content.zone = std::make_shared<timeline::UtcZone>();
    content.title = QStringLiteral("Broen & havnen");
    return content;
}

inline render::PictureStyle pictureStyle()
{
    render::PictureStyle style;
    style.size = {1200, 700};
    style.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return style;
}

/// Every <text> of an SVG.
inline QStringList textsOf(const QByteArray &svg)
{
    QStringList found;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"text")
            found.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return reader.hasError() ? QStringList{reader.errorString()} : found;
}

} // namespace support
