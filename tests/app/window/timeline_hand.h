#pragma once

#include "tests/app/window/window_fixture.h"

#include "app/window/parts/status_line.h"

#include <QAction>

namespace support {

/// A person's hand on the timeline of a window over one article: an event on 7 January, one in January, one that the
/// text gives no time, all in January 2022 at 40 pixels a day.
class TimelineHand : public WindowFixture
{
public:
    explicit TimelineHand(ui::LanguageChoice language = ui::LanguageChoice::English) : WindowFixture(language)
    {
        import(ParsedArticleBuilder("On 7 January 12 people were killed. In January ferries stopped. Shots were heard.")
                   .titled("The bridge")
                   .publishedBy("Norpress", "2022-01-20")
                   .time("On 7 January", "2022-01-07")
                   .killed("12 people were killed", 12, true)
                   .time("In January", "2022-01")
                   .claim("ferries stopped", model::Happening{"other", {}, "Ferries stopped"}, true)
                   .claim("Shots were heard", model::Happening{"shots", {}, "Shots heard"})
                   .build());
        view().setFocus();
        showDays(5);
    }

    [[nodiscard]] ui::TimelineView &view() { return window().timeline(); }
    [[nodiscard]] QAction *action(const QString &name) { return window().findChild<QAction *>(name); }
    [[nodiscard]] QString status() { return window().findChild<ui::StatusLine *>()->said(); }
    [[nodiscard]] std::vector<model::Remark> remarks() { return *document().reader().remarks(); }
    [[nodiscard]] QString lastStep()
    {
        const auto history = document().reader().history();
        return history->empty() ? QString() : QString::fromStdString(history->back().name);
    }

    /// From so many days before 1 January 2022 on, at so many pixels a day.
    void showDays(int before, double pixels = 40)
    {
        const auto begin = static_cast<double>(midnight(2022, 1, 1).ms - before * base::msPerDay);
        view().viewport().showRange(begin, static_cast<double>(base::msPerDay) / pixels, ui::Motion::AtOnce);
        QCoreApplication::processEvents();
    }
    /// UTC of a midnight on the timeline's clock.
    [[nodiscard]] base::TimePoint midnight(int year, int month, int day)
    {
        const base::CivilDate date{year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
        return window().timelineModel().zone()->toUtc(date.midnight());
    }
    [[nodiscard]] int xOfDay(int day, double share = 0.5)
    {
        base::TimePoint at = midnight(2022, 1, day);
        at.ms += static_cast<std::int64_t>(share * static_cast<double>(base::msPerDay));
        return timeline::xOf(view().viewport().viewport(), at);
    }
    [[nodiscard]] store::ClaimLine claimWith(const std::string &words)
    {
        for (const store::ClaimLine &line : claims()) {
            if (line.claim.provenance.quote.find(words) != std::string::npos)
                return line;
        }
        return {};
    }
    [[nodiscard]] const timeline::Mark *markOf(const std::string &words)
    {
        const base::EventId event = claimWith(words).claim.event;
        const auto &marks = view().scene().marks;
        const auto mark = std::ranges::find(marks, event, &timeline::Mark::event);
        return mark == marks.end() ? nullptr : &*mark;
    }
    [[nodiscard]] const timeline::Bar *barOf(const std::string &words)
    {
        const timeline::Scene &scene = view().scene();
        const timeline::Mark *mark = markOf(words);
        const auto bar = std::ranges::find_if(
            scene.bars, [&](const timeline::Bar &each) { return mark != nullptr && &scene.marks[each.mark] == mark; });
        return bar == scene.bars.end() ? nullptr : &*bar;
    }
    [[nodiscard]] const timeline::RemarkBox *boxOf(base::RemarkId remark)
    {
        const auto &boxes = view().scene().remarks.boxes;
        const auto box = std::ranges::find(boxes, remark, &timeline::RemarkBox::remark);
        return box == boxes.end() ? nullptr : &*box;
    }
    base::RemarkId write(model::RemarkShape shape, const std::string &time, const std::string &text)
    {
        model::Remark remark;
        remark.shape = shape;
        remark.time = time;
        remark.text = text;
        const auto outcome = document().apply(store::AddRemark{remark});
        waitForIndex();
        return outcome ? outcome->remark : base::RemarkId{};
    }

    void press(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&view(), Qt::LeftButton, modifiers, at);
    }
    void move(QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, to, view().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&view(), &event);
    }
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseRelease(&view(), Qt::LeftButton, modifiers, at);
        waitForIndex();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from, modifiers);
        move((from + to) / 2, modifiers);
        move(to, modifiers);
        release(to, modifiers);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
        waitForIndex();
    }
    void undo()
    {
        action(QStringLiteral("actionUndo"))->trigger();
        waitForIndex();
    }
};

inline QPoint middleOf(timeline::PixelRect rect)
{
    return {rect.x + rect.w / 2, rect.y + rect.h / 2};
}

} // namespace support
