#include "app/render/theme.h"

#include <QtTest/QTest>

using namespace render;

namespace {

constexpr double textLimit = 4.5;
constexpr double markLimit = 3.0;

const std::vector<ThemeName> themes = {ThemeName::Light, ThemeName::Dark, ThemeName::Print};
const std::vector<Kind> kinds = {Kind::Statement, Kind::Movement, Kind::Casualties, Kind::Happening, Kind::Note};

struct TextRole
{
    const char *name;
    ColourRole text;
    std::vector<ColourRole> backs;
};

using enum ColourRole;

const std::vector<TextRole> textRoles = {
    {"ink",
     Ink,
     {Window, Lane, LaneAlternate, LaneHeader, Overview, Tray, Card, Button, ButtonPressed, Selection, Found,
      FoundCurrent, Notice, ErrorBackground}},
    {"inkSecondary",
     InkSecondary,
     {Window, Lane, LaneAlternate, LaneHeader, Overview, Tray, Card, Button, Selection, Notice}},
    {"inkMuted", InkMuted, {Window, Lane, LaneAlternate, LaneHeader, Overview, Tray, Card}},
    {"onAccent", OnAccent, {Accent, AccentHover}},
    {"accent", Accent, {Window, Lane, Card}},
    {"link", Link, {Window, Lane, LaneAlternate, Card}},
    {"disputed", Disputed, {Lane, LaneAlternate, Card, Tray}},
    {"accepted", Accepted, {Window, Lane, LaneAlternate, Card}},
    {"error", Error, {Window, Lane, Card, ErrorBackground}},
};

QByteArray rowName(ThemeName theme, const char *role)
{
    return QByteArray::number(int(theme)) + ' ' + role;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTextReadable_data();
    void keepsTextReadable();
    void keepsTextOfKindsReadableOnTheirBands_data();
    void keepsTextOfKindsReadableOnTheirBands();
    void keepsMarksVisible_data();
    void keepsMarksVisible();
    void tellsKindsApart();
    void mixesOpaqueColours();
    void reckonsContrastAsWcagDoes();
    void givesEffectsThatShareAMarkOneColour();
};

void TestTheme::keepsTextReadable_data()
{
    QTest::addColumn<ThemeName>("name");
    QTest::addColumn<int>("role");
    for (const ThemeName theme : themes) {
        for (std::size_t i = 0; i < textRoles.size(); ++i)
            QTest::newRow(rowName(theme, textRoles[i].name)) << theme << int(i);
    }
}

void TestTheme::keepsTextReadable()
{
    QFETCH(ThemeName, name);
    QFETCH(int, role);
    const Theme theme = Theme::of(name);
    const TextRole &entry = textRoles[std::size_t(role)];
    for (const ColourRole back : entry.backs) {
        const double found = contrast(theme.colour(entry.text), theme.colour(back));
        QVERIFY2(found >= textLimit, QByteArray::number(int(back)) + ": " + QByteArray::number(found));
    }
}

void TestTheme::keepsTextOfKindsReadableOnTheirBands_data()
{
    QTest::addColumn<ThemeName>("name");
    QTest::addColumn<Kind>("kind");
    for (const ThemeName theme : themes) {
        for (const Kind kind : kinds)
            QTest::newRow(rowName(theme, QByteArray::number(int(kind)))) << theme << kind;
    }
}

void TestTheme::keepsTextOfKindsReadableOnTheirBands()
{
    QFETCH(ThemeName, name);
    QFETCH(Kind, kind);
    const Theme theme = Theme::of(name);
    for (const ColourRole ground : {Lane, LaneAlternate}) {
        const QColor pale = theme.blended(theme.kind(kind), Blend::Pale, theme.colour(ground));
        const QColor tint = theme.blended(theme.kind(kind), Blend::Tint, theme.colour(ground));
        QCOMPARE_GE(contrast(theme.kindText(kind), pale), textLimit);
        QCOMPARE_GE(contrast(theme.colour(InkSecondary), pale), textLimit);
        QCOMPARE_GE(contrast(theme.colour(Ink), tint), textLimit);
    }
}

void TestTheme::keepsMarksVisible_data()
{
    keepsTextOfKindsReadableOnTheirBands_data();
}

void TestTheme::keepsMarksVisible()
{
    QFETCH(ThemeName, name);
    QFETCH(Kind, kind);
    const Theme theme = Theme::of(name);
    for (const ColourRole ground : {Lane, LaneAlternate})
        QCOMPARE_GE(contrast(theme.kind(kind), theme.colour(ground)), markLimit);
    for (const Effect effect :
         {Effect::Killed, Effect::Injured, Effect::Detained, Effect::Missing, Effect::Displaced}) {
        QCOMPARE_GE(contrast(theme.effect(effect), theme.colour(Lane)), markLimit);
        QCOMPARE_GE(contrast(theme.effectInk(effect), theme.effect(effect)), textLimit);
    }
}

void TestTheme::tellsKindsApart()
{
    for (const ThemeName name : themes) {
        const Theme theme = Theme::of(name);
        for (const Kind one : kinds) {
            for (const Kind other : kinds)
                QCOMPARE(theme.kind(one) == theme.kind(other), one == other);
        }
    }
}

void TestTheme::mixesOpaqueColours()
{
    const QColor mix = mixed(QColor(200, 0, 100), QColor(0, 100, 100), 0.25);
    QCOMPARE(mix, QColor(50, 75, 100));
    QCOMPARE(mix.alpha(), 255);
    const Theme light = Theme::of(ThemeName::Light);
    QCOMPARE(light.blended(light.kind(Kind::Statement), Blend::Tint, light.colour(Lane)).name(),
             QStringLiteral("#c7d7e2"));
}

void TestTheme::reckonsContrastAsWcagDoes()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void TestTheme::givesEffectsThatShareAMarkOneColour()
{
    QCOMPARE(effectOf(model::CasualtyEffect::Kidnapped), Effect::Detained);
    QCOMPARE(effectOf(model::CasualtyEffect::Captured), Effect::Detained);
    QCOMPARE(effectOf(model::CasualtyEffect::Evacuated), Effect::Displaced);
    const Theme theme = Theme::of(ThemeName::Dark);
    QCOMPARE(theme.effect(effectOf(model::CasualtyEffect::Casualties)), theme.kind(Kind::Casualties));
}

QTEST_APPLESS_MAIN(TestTheme)
#include "tst_theme.moc"
