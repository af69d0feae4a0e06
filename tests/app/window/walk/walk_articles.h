#pragma once

#include <QByteArray>

#include <array>

namespace support {

/// One short article about an invented crisis on an invented coast, as a plain text file.
struct WalkArticle
{
    const char *title;
    const char *publisher;
    const char *date;
    const char *language;
    const char *text;

    [[nodiscard]] QByteArray file() const
    {
        return QByteArray("title: ") + title + "\npublisher: " + publisher + "\ndate: " + date +
               "\nlanguage: " + language + "\n\n" + text + "\n";
    }
};

/// The 9th and the 11th to 13th tell of one blast, the 17th and 18th of one clash.
inline constexpr std::array<WalkArticle, 30> walkArticles{{
    {"Havnen i Torsvig er lukket", "Kystbladet", "2023-02-01", "da",
     "Havnemyndigheden lukkede havnen i Torsvig onsdag. »Ingen skibe sejler i nat,« siger havnechef Asta Lind."},
    {"Soldiers reach Torsvig", "Harbour Times", "2023-02-02", "en",
     "The army moved 400 soldiers from Morby to Torsvig on Thursday. \"We protect the harbour,\" said General Odd "
     "Ferner."},
    {"Første demonstration", "Kystbladet", "2023-02-03", "da",
     "Omkring 2.000 mennesker demonstrerede fredag i Torsvig. Politiet anholdt 17 personer."},
    {"Fishermen block the road", "Harbour Times", "2023-02-04", "en",
     "Fishermen blocked the road to Morby on Saturday. Police detained nine people."},
    {"Ministeren rejser til Torsvig", "Fjordnyt", "2023-02-05", "da",
     "»Vi lytter til fiskerne,« sagde minister Bodil Krag søndag. Hun rejste søndag fra Selby til Torsvig."},
    {"Talks break down", "The Observer of Selby", "2023-02-06", "en",
     "Talks between the government and the fishermen broke down on Monday. \"There is nothing left to say,\" said "
     "Ragnar Holt."},
    {"Politiet får forstærkning", "Fjordnyt", "2023-02-07", "da",
     "Rigspolitiet sendte tirsdag 150 betjente fra Selby til Torsvig. Ifølge politiet er to betjente såret."},
    {"Trucks seen near Morby", "Harbour Times", "2023-02-08", "en",
     "About 30 trucks drove from Morby to the coast on Wednesday, residents said."},
    {"Blast at the fish hall", "Harbour Times", "2023-02-09", "en",
     "14 people were killed in a blast at the fish hall in Torsvig on Thursday, police said."},
    {"Nat med udgangsforbud", "Kystbladet", "2023-02-09", "da",
     "Kommunen indførte udgangsforbud i Torsvig torsdag. »Bliv hjemme,« siger borgmester Ejnar Buhl."},
    {"Eksplosion i fiskehallen", "Kystbladet", "2023-02-10", "da",
     "14 personer blev dræbt ved en eksplosion i fiskehallen i Torsvig torsdag, oplyser politiet."},
    {"Hospital counts 16 dead", "The Observer of Selby", "2023-02-10", "en",
     "16 people were killed in Torsvig on Thursday, according to the hospital."},
    {"Flere sårede efter eksplosion", "Fjordnyt", "2023-02-10", "da",
     "Ifølge sygehuset blev 41 personer såret i Torsvig torsdag. »Vi mangler blod,« siger overlæge Mina Gade."},
    {"Neighbour offers help", "The Observer of Selby", "2023-02-11", "en",
     "\"We can send doctors tonight,\" said the neighbouring country's president, Ivo Tarn. The ferry line stopped "
     "sailing on Saturday."},
    {"Mindehøjtidelighed", "Kystbladet", "2023-02-12", "da",
     "Omkring 5.000 mennesker mødtes søndag i Torsvig. »Vi glemmer dem ikke,« sagde præsten Karl Emil Rask."},
    {"Navy leaves Selby", "Harbour Times", "2023-02-13", "en",
     "Three warships left Selby for Torsvig on Monday. \"They will stay for a week,\" said Admiral Hanne Moe."},
    {"Clash on the quay", "Harbour Times", "2023-02-14", "en",
     "Six people were injured in a clash on the quay in Torsvig on Tuesday, the police said."},
    {"Sammenstød på kajen", "Fjordnyt", "2023-02-15", "da",
     "Seks personer blev såret ved et sammenstød på kajen i Torsvig tirsdag, oplyser politiet."},
    {"Havnen åbner delvist", "Kystbladet", "2023-02-16", "da",
     "Havnen i Torsvig åbnede torsdag for mindre både. »Det er en begyndelse,« siger havnechef Asta Lind."},
    {"Soldiers withdraw to Morby", "Harbour Times", "2023-02-17", "en",
     "200 soldiers moved from Torsvig to Morby on Friday, the ministry of defence said."},
    {"Anholdte løslades", "Fjordnyt", "2023-02-18", "da",
     "Politiet løslod lørdag 12 af de anholdte. En person blev dræbt under en flugt fredag, oplyser politiet."},
    {"Inquiry announced", "The Observer of Selby", "2023-02-19", "en",
     "\"There will be an open inquiry,\" said Prime Minister Lea Somer on Sunday."},
    {"Kvoter forhandles igen", "Kystbladet", "2023-02-20", "da",
     "Regeringen og fiskerne mødtes mandag i Selby. »Vi er tættere på hinanden,« sagde Ragnar Holt."},
    {"Police find explosives", "Harbour Times", "2023-02-21", "en",
     "Police found explosives in a boat in Torsvig on Tuesday. Two people were arrested."},
    {"To mænd sigtet", "Fjordnyt", "2023-02-22", "da",
     "To mænd blev anholdt i Morby onsdag. »De nægter sig skyldige,« siger advokat Lone Friis."},
    {"Curfew lifted", "The Observer of Selby", "2023-02-23", "en",
     "The town lifted the curfew in Torsvig on Thursday. \"People can breathe again,\" said Mayor Ejnar Buhl."},
    {"Færgen sejler igen", "Kystbladet", "2023-02-24", "da",
     "Færgen fra Torsvig til Selby sejlede igen fredag. Omkring 300 passagerer var om bord."},
    {"Warships return", "Harbour Times", "2023-02-25", "en",
     "Three warships returned from Torsvig to Selby on Saturday."},
    {"Aftale om kvoter", "Fjordnyt", "2023-02-26", "da",
     "Regeringen og fiskerne underskrev en aftale søndag. »Nu kan vi fiske,« siger Ragnar Holt."},
    {"A month that changed a town", "The Observer of Selby", "2023-03-01", "en",
     "At least 16 people were killed and 41 injured in February, the hospital said. \"We will rebuild the hall,\" said "
     "Lea Somer."},
}};

} // namespace support
