#pragma once

#include "app/timeline/timeline_view.h"
#include "app/window/project/timeline_model.h"
#include "app/window/window_session.h"

#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QTest>

#include <cstdio>

namespace support {

/// A key to whatever has the focus, as a keyboard sends it.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr)
        focus = QApplication::activeWindow();
    QVERIFY(focus != nullptr);
    QTest::keyClick(focus, key, modifiers);
}

inline void type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClicks(QApplication::focusWidget(), letter);
}

/// The forms that a person can be typing in, and the keys that lead into each from the timeline.
enum class TypedIn { Remark, Event, Correction, Note };

inline void openForm(ui::MainWindow &window, TypedIn form)
{
    window.activateWindow(); // after a dialog
    QTRY_VERIFY(window.isActiveWindow());
    window.timeline().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Escape); // nothing is selected
    switch (form) {
    case TypedIn::Remark:
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        break;
    case TypedIn::Event:
        press(Qt::Key_N);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr &&
                    QApplication::focusWidget()->objectName() != u"timelineView");
        press(Qt::Key_Tab); // past the list of types
        break;
    case TypedIn::Correction:
        press(Qt::Key_Period);
        press(Qt::Key_E);
        do {
            press(Qt::Key_Tab); // past the number and the lists
        } while (qobject_cast<QLineEdit *>(QApplication::focusWidget()) == nullptr);
        break;
    case TypedIn::Note:
        press(Qt::Key_Period);
        press(Qt::Key_Return); // into the article
        press(Qt::Key_N);
        break;
    }
}

/// What the child types, again and again.
inline const QString typedSentence = QStringLiteral("Broen ved Østre Mølle var spærret i tre døgn; ");

/// A run of the window that types into one form until it is killed. A line "MS COUNT" on stdout says when how many
/// letters were typed.
inline int typeUntilKilled(QApplication &application, const QStringList &arguments)
{
    ui::WindowSession::Options options;
    options.settingsPath = arguments[2] + QStringLiteral(".ini");
    options.untitledFolder = arguments[2] + QStringLiteral(".untitled");
    ui::WindowSession session(application, options);
    session.settings().setReduceMotion(true);
    session.window().resize(1600, 1000);
    session.window().show();
    session.begin({arguments[2]});
    if (!QTest::qWaitForWindowActive(&session.window()) || !QTest::qWaitFor([&] {
            return session.document().isWritable() && session.window().timelineModel().isCurrent();
        }))
        return 1;
    openForm(session.window(), static_cast<TypedIn>(arguments[3].toInt()));
    constexpr int pauseMs = 15; // a fast typist has 100
    for (int count = 0;; ++count) {
        QTest::keyClicks(QApplication::focusWidget(), typedSentence[count % typedSentence.size()]);
        std::printf("%lld %d\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch()), count + 1);
        std::fflush(stdout);
        QTest::qWait(pauseMs);
    }
}

} // namespace support
