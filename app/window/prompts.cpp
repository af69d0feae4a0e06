#include "app/window/prompts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

void fill(QMessageBox &box, const QString &text, const QString &explanation)
{
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setInformativeText(explanation);
}

} // namespace

QStringList DesktopPrompts::filesToOpen(QWidget *parent, const FilePrompt &prompt)
{
    if (prompt.folderWanted) {
        const QString folder = QFileDialog::getExistingDirectory(parent, prompt.title, prompt.folder);
        return folder.isEmpty() ? QStringList() : QStringList(folder);
    }
    return QFileDialog::getOpenFileNames(parent, prompt.title, prompt.folder, prompt.filters.join(QLatin1String(";;")));
}

QString DesktopPrompts::fileToSave(QWidget *parent, const FilePrompt &prompt)
{
    QFileDialog dialog(parent, prompt.title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(prompt.filters);
    dialog.setDefaultSuffix(prompt.suffix);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &filter) { dialog.setDefaultSuffix(filter.section(u'.', -1)); });
    const QFileInfo suggested(prompt.folder);
    if (suggested.isDir()) {
        dialog.setDirectory(prompt.folder);
    } else if (!prompt.folder.isEmpty()) {
        dialog.setDirectory(suggested.absolutePath());
        dialog.selectFile(suggested.fileName());
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

Choice DesktopPrompts::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(parent);
    fill(box, question.text, question.explanation);
    QPushButton *yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton *no = question.no.isEmpty() ? nullptr : box.addButton(question.no, QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(yes);
    box.exec();
    if (box.clickedButton() == yes)
        return Choice::Yes;
    return no != nullptr && box.clickedButton() == no ? Choice::No : Choice::Cancel;
}

void DesktopPrompts::tell(QWidget *parent, const Message &message)
{
    QMessageBox box(parent);
    fill(box, message.text, message.explanation);
    box.setStandardButtons(QMessageBox::Ok);
    box.exec();
}

} // namespace ui
