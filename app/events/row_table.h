#pragma once

class QTableView;

namespace ui {

/// What tables of claims and of events have in common: whole rows of one height in pixels, several at a time, no grid,
/// Tab leads out of the table.
void setUpRowTable(QTableView &view, int rowHeight);

} // namespace ui
