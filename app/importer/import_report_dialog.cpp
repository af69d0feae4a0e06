#include "app/importer/import_report_dialog.h"

#include "app/render/error_text.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

QString outcomeOf(const pipeline::ImportedItem &item)
{
    switch (item.outcome) {
    case pipeline::ImportOutcome::AlreadyThere:
        return ReportWords::tr("Already in the project, nothing was changed");
    case pipeline::ImportOutcome::NewVersion:
        return ReportWords::tr("Imported as a new version; the older one is kept");
    case pipeline::ImportOutcome::Refused:
        return item.error ? ReportWords::tr("Not imported: %1").arg(render::ErrorText::reason(*item.error))
                          : ReportWords::tr("Not imported");
    case pipeline::ImportOutcome::Imported:
        break;
    }
    return ReportWords::tr("Imported, %n claims", nullptr, static_cast<int>(item.claims));
}

QString nameOf(const pipeline::ImportedItem &item)
{
    const QString name = QFileInfo(QString::fromStdString(item.source)).fileName();
    return item.line == 0 ? name : ReportWords::tr("%1, line %2").arg(name).arg(item.line);
}

} // namespace

QString importSummary(const pipeline::ImportReport &report)
{
    using pipeline::ImportOutcome;
    std::size_t claims = 0;
    for (const pipeline::ImportedItem &item : report.items) {
        if (item.outcome == ImportOutcome::Imported || item.outcome == ImportOutcome::NewVersion)
            claims += item.claims;
    }
    const auto count = [&](ImportOutcome outcome) { return static_cast<int>(report.count(outcome)); };
    const int imported = count(ImportOutcome::Imported) + count(ImportOutcome::NewVersion);
    QStringList parts;
    parts << ReportWords::tr("%1, %2").arg(ReportWords::tr("Imported %n articles", nullptr, imported),
                                           ReportWords::tr("%n claims", nullptr, static_cast<int>(claims)));
    if (report.eventsFromNothing > 0)
        parts << ReportWords::tr("%n events without an article", nullptr, static_cast<int>(report.eventsFromNothing));
    if (report.annotations > 0)
        parts << ReportWords::tr("%n notes, tags, colours or pins", nullptr, static_cast<int>(report.annotations));
    if (report.changedClaims > 0)
        parts << ReportWords::tr("%n claims changed", nullptr, static_cast<int>(report.changedClaims));
    if (report.unchanged > 0)
        parts << ReportWords::tr("%n entries said nothing new", nullptr, static_cast<int>(report.unchanged));
    if (count(ImportOutcome::AlreadyThere) > 0)
        parts << ReportWords::tr("%n were there already", nullptr, count(ImportOutcome::AlreadyThere));
    if (report.leftOut > 0)
        parts << ReportWords::tr("%n notes, tags, colours or pins of them left out", nullptr,
                                 static_cast<int>(report.leftOut));
    if (count(ImportOutcome::Refused) > 0)
        parts << ReportWords::tr("%n could not be imported", nullptr, count(ImportOutcome::Refused));
    if (report.cancelled)
        parts << ReportWords::tr("cancelled; what was imported is kept");
    return parts.join(u" · "_s);
}

bool needsReport(const pipeline::ImportReport &report)
{
    return report.count(pipeline::ImportOutcome::Refused) > 0;
}

ImportReportDialog::ImportReportDialog(const pipeline::ImportReport &report, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"importReport"_s);
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *summary = new QLabel(importSummary(report), this);
    summary->setObjectName(u"importSummary"_s);
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);

    auto *table = new QTableWidget(0, 2, this);
    table->setObjectName(u"importTable"_s);
    table->setHorizontalHeaderLabels({tr("File"), tr("What became of it")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    for (const pipeline::ImportedItem &item : report.items) {
        if (item.outcome == pipeline::ImportOutcome::Imported)
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        auto *name = new QTableWidgetItem(nameOf(item));
        name->setToolTip(QString::fromStdString(item.source).toHtmlEscaped());
        table->setItem(row, 0, name);
        table->setItem(row, 1, new QTableWidgetItem(outcomeOf(item)));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(640, 320);
}

} // namespace ui
