#include "app/window/palette/command_palette.h"

#include "app/window/palette/command_match.h"
#include "app/window/palette/disabled_reason.h"
#include "app/window/settings.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int paletteWidth = 560;
constexpr int paletteMargin = 16;
constexpr int paletteRows = 12;
constexpr int commandRow = 24;

/// Without the mark of the mnemonic.
QString plain(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        result += text[i];
    }
    return result;
}

} // namespace

CommandPalette::CommandPalette(QMainWindow &window, const ProjectDocument &document, Settings &settings)
    : QFrame(&window)
    , m_window(window)
    , m_document(document)
    , m_settings(settings)
    , m_theme(render::Theme::of(render::ThemeName::Light))
    , m_line(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setAccessibleName(tr("Command"));
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_window.installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::open()
{
    if (!isVisible())
        m_focus = QApplication::focusWidget();
    m_commands.clear();
    for (const QAction *top : m_window.menuBar()->actions()) {
        if (const QMenu *menu = top->menu())
            collect(*menu, plain(menu->title()));
    }
    m_line->clear();
    list();
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::collect(const QMenu &menu, const QString &path)
{
    const QStringList recent = m_settings.recentCommands();
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu *inner = action->menu()) {
            collect(*inner, path + u" › "_s + plain(inner->title()));
            continue;
        }
        const auto used = recent.indexOf(action->objectName());
        const bool isKnown = used >= 0 && !action->objectName().isEmpty();
        m_commands.push_back({action, plain(action->text()), path,
                              action->shortcut().toString(QKeySequence::NativeText),
                              isKnown ? static_cast<int>(recent.size() - used) : 0});
    }
}

void CommandPalette::list()
{
    struct Found
    {
        int score = 0;
        const Command *command = nullptr;
    };
    std::vector<Found> found;
    const QString typed = m_line->text();
    for (const Command &command : m_commands) {
        const auto byName = matchCommand(typed, command.name);
        const auto byMenu = matchCommand(typed, command.menu + u' ' + command.name);
        if (byName || byMenu) // the name alone is what a person thinks of
            found.push_back({std::max(byName.value_or(-1000), byMenu.value_or(-1000) - 50), &command});
    }
    const bool anyTyped = !typed.trimmed().isEmpty();
    std::ranges::stable_sort(found, [anyTyped](const Found &a, const Found &b) {
        if (anyTyped && a.score != b.score)
            return a.score > b.score;
        return a.command->recent > b.command->recent;
    });
    m_list->clear();
    for (const Found &one : found)
        addRow(*one.command);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::addRow(const Command &command)
{
    auto *item = new QTreeWidgetItem(m_list);
    const QString reason = command.action ? disabledReason(*command.action, m_document) : QString();
    const bool isOn = command.action && command.action->isCheckable() && command.action->isChecked();
    QString words = reason.isEmpty() ? command.name : tr("%1 – %2", "command, why not now").arg(command.name, reason);
    if (isOn)
        words = tr("%1 – on", "command").arg(words);
    item->setSizeHint(0, QSize(0, commandRow));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(0, words);
    item->setText(1, command.key);
    item->setToolTip(0, command.menu.toHtmlEscaped());
    const auto ink = reason.isEmpty() ? render::ColourRole::Ink : render::ColourRole::InkMuted;
    item->setForeground(0, m_theme.colour(ink));
    item->setForeground(1, m_theme.colour(render::ColourRole::InkMuted));
    item->setData(0, Qt::UserRole, qlonglong(&command - m_commands.data()));
}

void CommandPalette::step(int rows)
{
    const int count = m_list->topLevelItemCount();
    if (count == 0)
        return;
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row + rows, 0, count - 1)));
}

void CommandPalette::choose()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const Command command = m_commands[static_cast<std::size_t>(item->data(0, Qt::UserRole).toLongLong())];
    if (!command.action)
        return;
    const QString reason = disabledReason(*command.action, m_document);
    if (!reason.isEmpty()) {
        Q_EMIT said(tr("%1 – %2", "command, why not now").arg(command.name, reason));
        return;
    }
    leave();
    if (!command.action->objectName().isEmpty())
        m_settings.addRecentCommand(command.action->objectName());
    command.action->trigger();
}

void CommandPalette::leave()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    const int width = std::min(paletteWidth, m_window.width() - 2 * paletteMargin);
    const int wanted = m_line->sizeHint().height() + paletteRows * commandRow + 24;
    const int top = m_window.menuBar()->height() + paletteMargin;
    setGeometry((m_window.width() - width) / 2, top, width, std::min(wanted, m_window.height() - top - paletteMargin));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && !isAncestorOf(QApplication::focusWidget()))
        hide(); // somebody went on elsewhere
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(paletteRows);
        return true;
    case Qt::Key_PageUp:
        step(-paletteRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace ui
