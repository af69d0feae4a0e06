#include "tests/app/window/window_fixture.h"

#include "app/actors/actors_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using support::ParsedArticleBuilder;
using support::WindowFixture;

namespace {

model::ParsedArticle said(const std::string &name, const std::string &alias, const std::string &words)
{
    model::ParsedArticle parsed = ParsedArticleBuilder(name + " said \"" + words + "\". " + alias + " said no.")
                                      .named(name)
                                      .publishedBy("Post", "2022-01-08")
                                      .actor(name)
                                      .statement(words, name, 1)
                                      .statement("said no", alias, 1)
                                      .build();
    if (alias != name)
        parsed.actors.front().aliases = {alias};
    return parsed;
}

class Actors : public WindowFixture
{
public:
    explicit Actors(ui::LanguageChoice language = ui::LanguageChoice::English) : WindowFixture(language)
    {
        import(said("Tokajev", "The president", "We hold the airport"));
        import(said("Tokayev", "Tokayev", "We hold the bridge"));
        import(said("Marek", "Marek", "We have left"));
        QTest::keyClick(&window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(table().isVisible());
    }

    [[nodiscard]] QTableView &table() { return *find<QTableView>(u"actorTable"_s); }
    [[nodiscard]] ui::ActorsModel &model() { return *qobject_cast<ui::ActorsModel *>(table().model()); }
    [[nodiscard]] QAction *action(const QString &name) { return window().findChild<QAction *>(name); }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row)
            names << model().index(row, 0).data().toString();
        names.sort();
        return names;
    }
    [[nodiscard]] int rowOf(const QString &name)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }
    void click(const QString &name, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect cell = table().visualRect(model().index(rowOf(name), 0));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    [[nodiscard]] QString claimsOf(const QString &name)
    {
        return model().index(rowOf(name), ui::ActorsModel::Claims).data().toString();
    }
    [[nodiscard]] QStringList lanes()
    {
        QStringList lanes;
        for (const timeline::Lane &lane : window().timeline().index()->lanes)
            lanes << QString::fromStdString(lane.row.name);
        return lanes;
    }
    void lanesByActor()
    {
        window().timelineModel().setGrouping(pipeline::LaneGrouping::Actor);
        waitForIndex();
    }
    [[nodiscard]] QString speakerOf(const std::string &words)
    {
        for (const store::ClaimLine &line : claims()) {
            if (line.claim.provenance.quote == words)
                return window().timeline().spokenName(line.claim.event);
        }
        return {};
    }
    void undo()
    {
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        waitForIndex();
    }
};

} // namespace

class ActorsPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListHasCounts();
    void twoAreMergedByMouseAndEverythingFollows();
    void mergesByKeysAlone();
    void anAliasIsSplitOff();
    void aMergedActorIsSplitOff();
    void aNameIsChanged();
    void anActorIsNeverWithoutAName();
    void kindColourAndNoteAreChanged();
    void theColourIsThatOfTheLane();
    void enterShowsTheClaims();
    void anEmptyProjectSaysSo();
    void readsInDanish();
};

void ActorsPanelTest::theListHasCounts()
{
    Actors actors;
    const QAbstractItemModelTester tester(&actors.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(actors.names(), (QStringList{u"Marek"_s, u"Tokajev"_s, u"Tokayev"_s}));
    QCOMPARE(actors.claimsOf(u"Tokajev"_s), u"2"_s);
    QVERIFY(actors.model()
                .index(actors.rowOf(u"Tokajev"_s), 0)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"The president"_s));
    QVERIFY(actors.window().findChild<QWidget *>(u"dockActors"_s)->isVisible());
    actors.import(said("Novak", "Novak", "It rains"));
    QCOMPARE(actors.names().size(), 4);
}

void ActorsPanelTest::twoAreMergedByMouseAndEverythingFollows()
{
    Actors actors;
    actors.lanesByActor();
    QVERIFY(actors.lanes().contains(u"Tokayev"_s));
    const std::string before = actors.digest();
    actors.click(u"Tokayev"_s);
    QVERIFY(!actors.find(u"actorMerge"_s)->isEnabled());
    actors.click(u"Tokajev"_s, Qt::ControlModifier);
    auto *merge = actors.find<QPushButton>(u"actorMerge"_s);
    QVERIFY(merge->isEnabled());
    QCOMPARE(merge->text(), u"Merge 2 actors"_s);
    QTest::mouseClick(merge, Qt::LeftButton);
    actors.waitForIndex();
    QCOMPARE(actors.names(), (QStringList{u"Marek"_s, u"Tokajev"_s}));
    QCOMPARE(actors.claimsOf(u"Tokajev"_s), u"4"_s);
    QVERIFY(!actors.lanes().contains(u"Tokayev"_s));
    QVERIFY2(actors.speakerOf("We hold the bridge").contains(u"Tokajev"_s),
             qPrintable(actors.speakerOf("We hold the bridge")));
    QVERIFY(actors.action(u"actionUndo"_s)->text().contains(u"Merged 2 actors: Tokajev"_s));
    actors.undo();
    QCOMPARE(actors.digest(), before);
    QVERIFY(actors.lanes().contains(u"Tokayev"_s));
    QVERIFY(actors.speakerOf("We hold the bridge").contains(u"Tokayev"_s));
}

void ActorsPanelTest::mergesByKeysAlone()
{
    Actors actors;
    QVERIFY(actors.table().hasFocus());
    QTest::keyClick(&actors.table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&actors.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&actors.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&actors.table(), Qt::Key_M);
    QCOMPARE(actors.names().size(), 1);
}

void ActorsPanelTest::anAliasIsSplitOff()
{
    Actors actors;
    const std::string before = actors.digest();
    actors.click(u"Tokajev"_s);
    auto *aliases = actors.find<QListWidget>(u"actorAliases"_s);
    QCOMPARE(aliases->count(), 1);
    auto *split = actors.find<QPushButton>(u"actorSplit"_s);
    QVERIFY(!split->isEnabled());
    aliases->setFocus();
    QTest::keyClick(aliases, Qt::Key_Down);
    aliases->setCurrentRow(0);
    QVERIFY(split->isEnabled());
    QTest::mouseClick(split, Qt::LeftButton);
    QCOMPARE(actors.names(), (QStringList{u"Marek"_s, u"The president"_s, u"Tokajev"_s, u"Tokayev"_s}));
    QCOMPARE(actors.claimsOf(u"The president"_s), u"1"_s);
    QCOMPARE(actors.find<QLineEdit>(u"actorName"_s)->text(), u"The president"_s);
    actors.undo();
    QCOMPARE(actors.digest(), before);
    QCOMPARE(actors.names().size(), 3);
}

void ActorsPanelTest::aMergedActorIsSplitOff()
{
    Actors actors;
    const std::string before = actors.digest();
    actors.click(u"Tokayev"_s);
    actors.click(u"Tokajev"_s, Qt::ControlModifier);
    QTest::mouseClick(actors.find(u"actorMerge"_s), Qt::LeftButton);
    auto *aliases = actors.find<QListWidget>(u"actorAliases"_s);
    const QList<QListWidgetItem *> found = aliases->findItems(u"Tokayev"_s, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    aliases->setCurrentItem(found.front());
    QTest::mouseClick(actors.find(u"actorSplit"_s), Qt::LeftButton);
    QCOMPARE(actors.digest(), before);
}

void ActorsPanelTest::aNameIsChanged()
{
    Actors actors;
    actors.lanesByActor();
    actors.click(u"Marek"_s);
    QTest::keyClick(&actors.table(), Qt::Key_E);
    auto *name = actors.find<QLineEdit>(u"actorName"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Ilja Marek"_s);
    QTest::keyClick(name, Qt::Key_Return);
    actors.waitForIndex();
    QVERIFY(actors.names().contains(u"Ilja Marek"_s));
    QVERIFY(actors.lanes().contains(u"Ilja Marek"_s));
    QVERIFY(actors.speakerOf("We have left").contains(u"Ilja Marek"_s));
    QVERIFY(actors.action(u"actionUndo"_s)->text().contains(u"Renamed Marek to Ilja Marek"_s));
    actors.undo();
    QVERIFY(actors.lanes().contains(u"Marek"_s));
}

void ActorsPanelTest::anActorIsNeverWithoutAName()
{
    Actors actors;
    actors.click(u"Marek"_s);
    auto *name = actors.find<QLineEdit>(u"actorName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(name->text(), u"Marek"_s);
    QVERIFY(actors.names().contains(u"Marek"_s));
}

void ActorsPanelTest::kindColourAndNoteAreChanged()
{
    Actors actors;
    const std::string before = actors.digest();
    actors.click(u"Marek"_s);
    const auto choose = [&](const QString &field, const QString &words) {
        auto *box = actors.find<QComboBox>(field);
        box->setCurrentIndex(box->findText(words));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose(u"actorKind"_s, u"group"_s);
    choose(u"actorColour"_s, u"amber"_s);
    auto *note = actors.find<QPlainTextEdit>(u"actorNote"_s);
    note->setFocus();
    QTest::keyClicks(note, u"A band"_s);
    actors.table().setFocus();
    const store::ActorLine line = actors.model().line(actors.rowOf(u"Marek"_s));
    QCOMPARE(line.actor.type, model::ActorType::Group);
    QCOMPARE(line.colour, model::PersonColour::Amber);
    QCOMPARE(line.note, std::string("A band"));
    QCOMPARE(actors.model().index(actors.rowOf(u"Marek"_s), ui::ActorsModel::Kind).data().toString(), u"group"_s);
    for (int i = 0; i < 3; ++i)
        actors.undo();
    QCOMPARE(actors.digest(), before);
}

void ActorsPanelTest::theColourIsThatOfTheLane()
{
    Actors actors;
    actors.lanesByActor();
    actors.click(u"Marek"_s);
    auto *colour = actors.find<QComboBox>(u"actorColour"_s);
    colour->setCurrentIndex(colour->findText(u"green"_s));
    Q_EMIT colour->activated(colour->currentIndex());
    actors.waitForIndex();
    bool seen = false;
    for (const timeline::LaneBox &lane : actors.window().timeline().scene().lanes) {
        const bool isMarek = actors.window().timeline().index()->lanes[lane.lane].row.name == "Marek";
        QCOMPARE(lane.colour, isMarek ? model::PersonColour::Green : model::PersonColour::None);
        if (!isMarek)
            continue;
        seen = true;
        const QImage shown = actors.window().timeline().grab().toImage();
        QCOMPARE(shown.pixelColor(2, lane.header.y + 4), actors.window().timeline().theme().person(lane.colour));
    }
    QVERIFY(seen);
}

void ActorsPanelTest::enterShowsTheClaims()
{
    Actors actors;
    actors.click(u"Tokajev"_s);
    QTest::keyClick(&actors.table(), Qt::Key_Return);
    QCOMPARE(actors.window().timeline().highlights().found.size(), std::size_t(2));
}

void ActorsPanelTest::anEmptyProjectSaysSo()
{
    WindowFixture fixture;
    fixture.window().actions()[ui::Act::Actors]->trigger();
    QVERIFY(fixture.find<QLabel>(u"actorsEmpty"_s)->isVisible());
    QVERIFY(!fixture.find(u"actorTable"_s)->isVisible());
}

void ActorsPanelTest::readsInDanish()
{
    Actors actors(ui::LanguageChoice::Danish);
    QCOMPARE(actors.find<QTableView>(u"actorTable"_s)->accessibleName(), u"Aktører"_s);
    actors.click(u"Tokayev"_s);
    actors.click(u"Tokajev"_s, Qt::ControlModifier);
    QCOMPARE(actors.find<QPushButton>(u"actorMerge"_s)->text(), u"Slå 2 aktører sammen"_s);
}

QTEST_MAIN(ActorsPanelTest)
#include "tst_actors_panel.moc"
