#pragma once

class QLabel;
class QString;
class QWidget;

namespace ui {

/// What stands to the right before a field of a form, level with its first line; all as wide, so that forms that
/// stand one below the other have one column.
[[nodiscard]] QLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent);

} // namespace ui
