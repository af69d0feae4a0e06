#include "app/window/window_layout.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leftWidth = 272;
constexpr int rightWidth = 440;
constexpr int narrowRightWidth = 352;
constexpr int detailsHeight = 400;
constexpr int narrowDetailsHeight = 310;
constexpr const char *dockNames[] = {"dockSidebar", "dockArticle", "dockDetails"};

} // namespace

WindowLayout::WindowLayout(QMainWindow &window) : QObject(&window), m_window(window)
{
    m_window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_window.setDockNestingEnabled(true);
    m_window.setDocumentMode(true);
}

QDockWidget *WindowLayout::add(Side side, const QString &title, QWidget *header, QWidget *panel)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(QLatin1StringView(dockNames[static_cast<std::size_t>(side)]));
    if (header != nullptr)
        dock->setTitleBarWidget(header);
    dock->setWidget(panel);
    m_docks[static_cast<std::size_t>(side)] = dock;
    m_window.addDockWidget(side == Side::Sidebar ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    return dock;
}

WindowLayout::Width WindowLayout::width() const
{
    const int pixels = m_window.width();
    return pixels < tinyBelow ? Width::Tiny : pixels < narrowBelow ? Width::Narrow : Width::Wide;
}

bool WindowLayout::isNarrow() const
{
    return width() != Width::Wide;
}

bool WindowLayout::isTiny() const
{
    return width() == Width::Tiny;
}

void WindowLayout::setMiddle(Middle middle)
{
    if (m_middle == middle && m_isArranged)
        return;
    m_middle = middle;
    arrange();
}

void WindowLayout::setEmpty(bool empty)
{
    if (m_isEmpty == empty)
        return;
    m_isEmpty = empty;
    if (m_isArranged)
        arrange();
}

void WindowLayout::adapt()
{
    if (!m_isArranged || width() != m_arrangedFor)
        arrange();
}

void WindowLayout::arrange()
{
    m_isArranged = true;
    m_arrangedFor = width();
    QDockWidget *sidebar = dock(Side::Sidebar);
    QDockWidget *article = dock(Side::Article);
    QDockWidget *details = dock(Side::Details);
    const bool narrow = isNarrow();
    const bool review = m_middle == Middle::Review;
    for (QDockWidget *each : m_docks) {
        each->setFloating(false);
        m_window.removeDockWidget(each);
    }
    m_window.addDockWidget(Qt::RightDockWidgetArea, article);
    const bool besideEachOther = review && !narrow;
    m_window.splitDockWidget(article, details, besideEachOther ? Qt::Horizontal : Qt::Vertical);
    if (narrow)
        m_window.tabifyDockWidget(article, sidebar);
    else
        m_window.addDockWidget(Qt::LeftDockWidgetArea, sidebar);
    const bool beside = !isTiny() && !(m_isEmpty && m_middle == Middle::Timeline);
    sidebar->setVisible(beside && !review);
    article->setVisible(beside);
    details->setVisible(beside);
    article->raise();
    giveSizes();
    // Again once the docks have taken their places: before that, Qt forgets heights.
    QTimer::singleShot(0, this, &WindowLayout::giveSizes);
    Q_EMIT arranged();
}

void WindowLayout::giveSizes()
{
    QDockWidget *sidebar = dock(Side::Sidebar);
    QDockWidget *article = dock(Side::Article);
    QDockWidget *details = dock(Side::Details);
    const bool narrow = isNarrow();
    const bool review = m_middle == Middle::Review;
    const bool besideEachOther = review && !narrow;
    const int right = narrow ? narrowRightWidth : rightWidth;
    if (besideEachOther) {
        m_window.resizeDocks({article, details}, {m_window.width() / 3, rightWidth}, Qt::Horizontal);
    } else {
        m_window.resizeDocks({article}, {right}, Qt::Horizontal);
        // Shares of the height that the two have together.
        const int below = narrow ? narrowDetailsHeight : detailsHeight;
        const int together = article->height() + details->height();
        m_window.resizeDocks({article, details}, {std::max(below / 2, together - below), below}, Qt::Vertical);
    }
    if (!narrow && !review)
        m_window.resizeDocks({sidebar}, {leftWidth}, Qt::Horizontal);
}

} // namespace ui
