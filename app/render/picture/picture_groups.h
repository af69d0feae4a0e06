#pragma once

#include "core/base/ids.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace render {

/// A part of a picture that has a name.
struct PictureGroup
{
    QString id; ///< unique in the picture, ASCII
    QString kind{};
    base::EventId event{}; ///< whose mark or footnote it is; invalid: of no event
    QString title{};
    QString description{};
    QUrl link{}; ///< http or https, or empty
};

/// Told where named parts begin and end while a picture is painted; they do not nest.
class GroupListener
{
public:
    virtual ~GroupListener() = default;
    virtual void begin(const PictureGroup &group) = 0;
    virtual void end() = 0;
};

/// A named part for as long as it lives; nothing without a listener.
class GroupScope
{
public:
    GroupScope(GroupListener *listener, const PictureGroup &group) : m_listener(listener)
    {
        if (m_listener != nullptr)
            m_listener->begin(group);
    }
    GroupScope(const GroupScope &) = delete;
    GroupScope &operator=(const GroupScope &) = delete;
    ~GroupScope()
    {
        if (m_listener != nullptr)
            m_listener->end();
    }

private:
    GroupListener *m_listener;
};

} // namespace render
