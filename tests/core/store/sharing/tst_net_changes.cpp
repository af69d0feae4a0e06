#include "core/store/sharing/net_changes.h"

#include <QtTest>

using Kind = model::RowChange::Kind;
using model::Cell;

namespace {

model::SharedStep step(Kind kind, std::vector<model::CellChange> cells)
{
    model::SharedStep step;
    step.rows = {{"remark", {std::int64_t{7}}, kind, std::move(cells)}};
    return step;
}

model::CellChange text(const char *before, const char *after)
{
    return {"text", std::string(before), std::string(after)};
}

const store::NetRow *row(const store::NetChanges &net)
{
    return net.find("remark", {std::int64_t{7}});
}

} // namespace

class TestNetChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalChangesAreOneFromTheFirstToTheLast();
    void whatIsAddedAndRemovedWasNeverThere();
    void whatIsAddedAndChangedIsAddedAsItIsNow();
    void whatIsChangedAndRemovedWasWhatItWasBeforeTheChange();
    void aStepLeftOutInBetweenIsWhereTheLastChangeBegins();
};

void TestNetChanges::severalChangesAreOneFromTheFirstToTheLast()
{
    store::NetChanges net;
    net.add(step(Kind::Changed, {text("a", "b")}));
    net.add(step(Kind::Changed, {text("b", "c")}));
    QCOMPARE(row(net)->cells.at("text").before, Cell(std::string("a")));
    QCOMPARE(row(net)->cells.at("text").after, Cell(std::string("c")));
}

void TestNetChanges::whatIsAddedAndRemovedWasNeverThere()
{
    store::NetChanges net;
    net.add(step(Kind::Added, {{"text", {}, std::string("a")}}));
    net.add(step(Kind::Removed, {{"text", std::string("a"), {}}}));
    QVERIFY(net.rows().empty());
}

void TestNetChanges::whatIsAddedAndChangedIsAddedAsItIsNow()
{
    store::NetChanges net;
    net.add(step(Kind::Added, {{"text", {}, std::string("a")}}));
    net.add(step(Kind::Changed, {text("a", "b")}));
    QVERIFY(row(net)->kind == Kind::Added);
    QCOMPARE(row(net)->cells.at("text").after, Cell(std::string("b")));
}

void TestNetChanges::whatIsChangedAndRemovedWasWhatItWasBeforeTheChange()
{
    store::NetChanges net;
    net.add(step(Kind::Changed, {text("a", "b")}));
    net.add(step(Kind::Removed, {{"text", std::string("b"), {}}}));
    QVERIFY(row(net)->kind == Kind::Removed);
    QCOMPARE(row(net)->cells.at("text").before, Cell(std::string("a")));
}

void TestNetChanges::aStepLeftOutInBetweenIsWhereTheLastChangeBegins()
{
    store::NetChanges net;
    net.add(step(Kind::Changed, {text("a", "b")}));
    net.add(step(Kind::Changed, {text("c", "d")}));
    QCOMPARE(row(net)->cells.at("text").before, Cell(std::string("c")));
    QCOMPARE(row(net)->cells.at("text").after, Cell(std::string("d")));
}

QTEST_APPLESS_MAIN(TestNetChanges)
#include "tst_net_changes.moc"
