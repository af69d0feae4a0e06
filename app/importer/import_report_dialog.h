#pragma once

#include "core/pipeline/import_run.h"

#include <QDialog>

namespace ui {

/// One line for the status bar: "Imported 5 articles with 212 claims. 1 was there already, 2 refused."
[[nodiscard]] QString importSummary(const pipeline::ImportReport &report);
/// Whether a person should see the report: something was refused.
[[nodiscard]] bool needsReport(const pipeline::ImportReport &report);

/// What became of each file that was not simply imported, with the reason.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(const pipeline::ImportReport &report, QWidget *parent = nullptr);
};

} // namespace ui
