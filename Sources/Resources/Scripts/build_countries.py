#!/usr/bin/env python3
"""Write Tables/countries.tsv: every ISO 3166 country as an actor, with the forms news text uses for it.

usage: build_countries.py DATA_FOLDER OUTPUT.tsv

DATA_FOLDER holds `country-codes/data/country-codes.csv` (https://github.com/datasets/country-codes, PDDL 1.0) and
`mledoze-countries/countries.json` (https://github.com/mledoze/countries, ODbL 1.0). Codes, official names, capitals and
regular demonyms come from there. What those tables lack is listed below: the names, people, seats of government and
metonyms of English news text, general knowledge collected for this project. Python's standard library only.
"""
import csv
import json
import sys
import unicodedata

# Forms that replace the data's: code -> (adjectives, people in the plural and singular).
PEOPLE = {
    "AFG": ("Afghan", "Afghans"), "ALA": ("Ålandic", "Ålanders"), "ARE": ("Emirati|UAE", "Emiratis"),
    "ARG": ("Argentine|Argentinian|Argentinean", "Argentines|Argentinians"), "ATG": ("Antiguan|Barbudan", "Antiguans|Barbudans"),
    "AUS": ("Australian|Aussie", "Australians|Aussies"), "AZE": ("Azerbaijani|Azeri", "Azerbaijanis|Azeris"),
    "BGD": ("Bangladeshi", "Bangladeshis"), "BHR": ("Bahraini", "Bahrainis"), "BHS": ("Bahamian", "Bahamians"),
    "BFA": ("Burkinabe|Burkinabé", "Burkinabes"), "BIH": ("Bosnian|Herzegovinian", "Bosnians"), "BLR": ("Belarusian|Belarussian", "Belarusians"),
    "BWA": ("Botswanan|Motswana", "Batswana|Botswanans"), "CAF": ("Central African", "Central Africans"),
    "CHE": ("Swiss", "Swiss"), "CHN": ("Chinese|Sino", "Chinese"), "COD": ("Congolese", "Congolese"), "COG": ("Congolese", "Congolese"),
    "COM": ("Comorian|Comoran", "Comorians"), "CPV": ("Cape Verdean", "Cape Verdeans"), "CYP": ("Cypriot", "Cypriots|Greek Cypriots"),
    "CZE": ("Czech", "Czechs"), "DEU": ("German", "Germans"), "DJI": ("Djiboutian", "Djiboutians"), "DNK": ("Danish", "Danes"),
    "ECU": ("Ecuadorean|Ecuadorian", "Ecuadoreans|Ecuadorians"), "ESP": ("Spanish", "Spaniards|Spanish"), "FIN": ("Finnish", "Finns"),
    "FRA": ("French|Franco", "French|Frenchmen"), "GBR": ("British|UK|Anglo", "Britons|Brits|British"),
    "GRC": ("Greek|Hellenic", "Greeks"), "GRL": ("Greenlandic", "Greenlanders"), "GNB": ("Guinea-Bissauan|Bissau-Guinean", "Bissau-Guineans"),
    "HKG": ("Hong Kong", "Hong Kongers|Hongkongers"), "IRL": ("Irish", "Irish|Irishmen"), "IRQ": ("Iraqi", "Iraqis"),
    "ISL": ("Icelandic", "Icelanders"), "ISR": ("Israeli", "Israelis"), "KAZ": ("Kazakh|Kazakhstani", "Kazakhs"),
    "KGZ": ("Kyrgyz|Kirghiz", "Kyrgyz"), "KIR": ("I-Kiribati", "I-Kiribati"), "KNA": ("Kittitian|Nevisian", "Kittitians|Nevisians"),
    "UNK": ("Kosovar|Kosovan", "Kosovars"), "KWT": ("Kuwaiti", "Kuwaitis"), "LAO": ("Laotian|Lao", "Laotians"), "LBN": ("Lebanese", "Lebanese"),
    "LIE": ("Liechtenstein", "Liechtensteiners"), "LSO": ("Basotho|Lesotho", "Basotho"), "LUX": ("Luxembourgish|Luxembourg", "Luxembourgers"),
    "MDG": ("Malagasy", "Malagasy"), "MDV": ("Maldivian", "Maldivians"), "MKD": ("Macedonian|North Macedonian", "Macedonians"),
    "MMR": ("Burmese|Myanmar", "Burmese"), "MYS": ("Malaysian", "Malaysians"), "NER": ("Nigerien", "Nigeriens"), "NLD": ("Dutch", "Dutch"),
    "NPL": ("Nepali|Nepalese", "Nepalis|Nepalese"), "NZL": ("New Zealand", "New Zealanders"), "OMN": ("Omani", "Omanis"),
    "PAK": ("Pakistani|Pak", "Pakistanis"), "PHL": ("Philippine|Filipino", "Filipinos"), "POL": ("Polish", "Poles"),
    "PRT": ("Portuguese", "Portuguese"), "PSE": ("Palestinian", "Palestinians"), "QAT": ("Qatari", "Qataris"),
    "SAU": ("Saudi|Saudi Arabian", "Saudis"), "SLV": ("Salvadoran|Salvadorean", "Salvadorans"), "SOM": ("Somali|Somalian", "Somalis"),
    "SRB": ("Serbian|Serb", "Serbs|Serbians"), "HRV": ("Croatian|Croat", "Croats|Croatians"), "SUR": ("Surinamese", "Surinamese"),
    "SVK": ("Slovak|Slovakian", "Slovaks"), "SVN": ("Slovenian|Slovene", "Slovenes|Slovenians"), "SWE": ("Swedish", "Swedes"),
    "SWZ": ("Swazi", "Swazis"), "SYR": ("Syrian", "Syrians"), "THA": ("Thai", "Thais"), "TJK": ("Tajik|Tajikistani", "Tajiks"),
    "TKM": ("Turkmen", "Turkmens"), "TLS": ("East Timorese|Timorese", "Timorese"), "TUR": ("Turkish|Turco", "Turks"),
    "TTO": ("Trinidadian|Tobagonian", "Trinidadians"), "TWN": ("Taiwanese|Taiwan", "Taiwanese"), "UKR": ("Ukrainian", "Ukrainians"),
    "USA": ("U.S.|American|US", "Americans"), "UZB": ("Uzbek|Uzbekistani", "Uzbeks"), "VAT": ("Vatican", ""), "VNM": ("Vietnamese", "Vietnamese"),
    "VUT": ("Vanuatuan|Ni-Vanuatu", "Ni-Vanuatu"), "YEM": ("Yemeni", "Yemenis"), "RUS": ("Russian|Russo", "Russians"), "IRN": ("Iranian", "Iranians"),
    "JPN": ("Japanese", "Japanese"), "IND": ("Indian|Indo", "Indians"), "PRK": ("North Korean", "North Koreans"),
    "KOR": ("South Korean", "South Koreans"), "SYC": ("Seychellois", "Seychellois"), "FSM": ("Micronesian", "Micronesians"),
    "VCT": ("Vincentian", "Vincentians"), "PRI": ("Puerto Rican", "Puerto Ricans"), "ESH": ("Sahrawi", "Sahrawis"), "BMU": ("Bermudian", "Bermudians"),
    "FRO": ("Faroese", "Faroese"), "NCL": ("New Caledonian|Kanak", "New Caledonians|Kanaks"), "FLK": ("", "Falkland Islanders"), "GIB": ("Gibraltarian", "Gibraltarians"),
    "ABW": ("Aruban", "Arubans"), "IMN": ("Manx", ""), "MAC": ("Macanese", ""), "STP": ("Sao Tomean|São Toméan", "Sao Tomeans"), "PYF": ("French Polynesian|Polynesian", "Polynesians"),
}

# Names in news text beyond the data's.
ALIASES = {
    "USA": "U.S.|US|U.S.A.|USA|America|White House|Biden administration|Trump administration|Obama administration|Bush administration|Clinton administration|Reagan administration|Uncle Sam",
    "GBR": "U.K.|UK|Britain|Great Britain|Downing Street|10 Downing Street|Whitehall",
    "RUS": "Kremlin|Russian Federation", "ARE": "UAE|U.A.E.", "PRK": "DPRK|D.P.R.K.|Democratic People's Republic of Korea",
    "KOR": "Republic of Korea|ROK|Blue House", "COD": "DR Congo|DRC|D.R.C.|Democratic Republic of Congo|Congo-Kinshasa|Zaire",
    "COG": "Republic of Congo|Congo-Brazzaville|Congo Republic", "CIV": "Ivory Coast|Côte d'Ivoire|Cote d'Ivoire", "CPV": "Cabo Verde|Cape Verde",
    "CZE": "Czech Republic|Czechia", "MMR": "Burma|Myanmar", "SWZ": "Swaziland|Eswatini", "MKD": "Macedonia|FYROM|Republic of Macedonia",
    "TLS": "East Timor|Timor Leste", "TUR": "Turkey|Turkiye|Sublime Porte", "VAT": "Vatican|Holy See|Vatican City State", "PSE": "State of Palestine|Palestinian territories|Palestinian Authority|Palestinian National Authority|Palestinian Territories",
    "CHN": "PRC|P.R.C.|People's Republic of China|Mainland China|mainland China|Zhongnanhai|Chinese Communist government", "TWN": "Republic of China|Chinese Taipei",
    "HKG": "Hong Kong SAR|HKSAR", "MAC": "Macao", "SYR": "Syrian Arab Republic|Assad regime|Assad government", "IRN": "Islamic Republic of Iran", "LAO": "Lao People's Democratic Republic",
    "BIH": "Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina", "FRA": "Elysee|Élysée|Elysee Palace|Élysée Palace|Quai d'Orsay", "BRN": "Brunei Darussalam", "GMB": "Gambia|The Gambia", "BHS": "Bahamas|The Bahamas",
    "VNM": "Viet Nam|Vietnam", "MDA": "Moldova", "TZA": "Tanzania", "VEN": "Venezuela|Miraflores", "BOL": "Bolivia", "FSM": "Federated States of Micronesia",
    "LKA": "Ceylon|Sri Lanka", "ITA": "Palazzo Chigi", "CHL": "La Moneda", "ARG": "Casa Rosada", "TTO": "Trinidad", "ATG": "Antigua",
    "SAU": "KSA|Kingdom of Saudi Arabia", "ZAF": "RSA", "DEU": "Federal Republic of Germany|West Germany", "NLD": "Holland", "IRL": "Republic of Ireland",
    "ESH": "Sahrawi Arab Democratic Republic", "UNK": "Republic of Kosovo", "FLK": "Falklands|Malvinas", "KNA": "St. Kitts and Nevis|St Kitts and Nevis",
    "LCA": "St. Lucia|St Lucia", "VCT": "St. Vincent and the Grenadines|St Vincent and the Grenadines", "STP": "Sao Tome and Principe",
    "BLR": "Belarus|Byelorussia", "KGZ": "Kyrgyzstan|Kyrgyz Republic", "PNG": "PNG", "CAF": "CAR|Central African Republic", "ISR": "State of Israel|Jewish state|Jewish State",
}

# Cities and quarters that act for the state, beyond the capital of the data; where they do not act they are places.
SEATS = {
    "USA": "Washington|Washington, D.C.|Washington, DC|Washington DC|Washington D.C.", "UKR": "Kyiv|Kiev", "KAZ": "Astana|Nur-Sultan", "BOL": "La Paz|Sucre",
    "NLD": "The Hague|Hague|Amsterdam", "BEN": "Porto-Novo|Cotonou", "CIV": "Yamoussoukro|Abidjan", "TZA": "Dodoma|Dar es Salaam", "LKA": "Colombo",
    "MMR": "Naypyidaw|Naypyitaw|Nay Pyi Taw|Yangon", "ISR": "Jerusalem|Tel Aviv", "BDI": "Gitega|Bujumbura", "IND": "New Delhi|Delhi", "PSE": "Ramallah",
    "MNG": "Ulaanbaatar|Ulan Bator", "MYS": "Kuala Lumpur|Putrajaya", "ZAF": "Pretoria", "TCD": "N'Djamena|Ndjamena", "BRA": "Brasilia|Brasília",
    "CMR": "Yaounde|Yaoundé", "TGO": "Lome|Lomé", "COL": "Bogota|Bogotá", "CRI": "San Jose|San José", "PRY": "Asuncion|Asunción", "MDV": "Male",
    "MDA": "Chisinau|Chișinău|Kishinev", "YEM": "Sanaa|Sana'a|Aden", "LBY": "Tripoli|Benghazi", "UNK": "Pristina|Prishtina", "BEL": "", "SWZ": "Mbabane|Lobamba",
    "TKM": "Ashgabat|Ashkhabad", "CHN": "Beijing|Peking", "ERI": "Asmara", "BHR": "Manama", "HKG": "", "SGP": "", "LUX": "", "MCO": "", "DJI": "", "GIB": "",
    "VAT": "", "PAN": "Panama City", "KWT": "Kuwait City", "GTM": "Guatemala City", "MEX": "Mexico City", "CHE": "Bern|Berne", "VNM": "Hanoi", "SRB": "Belgrade",
    "ROU": "Bucharest", "POL": "Warsaw", "DEU": "Berlin", "IRN": "Tehran|Teheran", "SAU": "Riyadh|Jeddah", "NGA": "Abuja", "AUS": "Canberra", "ESP": "Madrid",
    "SMR": "", "AND": "", "GUM": "", "IMN": "", "FLK": "", "NFK": "", "IOT": "", "GGY": "", "JEY": "", "MSR": "", "PRI": "", "VGB": "", "VIR": "", "TCA": "", "CYM": "",
    "SGS": "", "MAF": "", "BLM": "", "REU": "", "SPM": "", "MYT": "", "MTQ": "", "GLP": "", "GUF": "", "NCL": "", "PYF": "", "WLF": "", "ASM": "", "MNP": "", "SXM": "",
    "CUW": "", "ABW": "", "BES": "", "AIA": "", "BMU": "", "CXR": "", "CCK": "", "COK": "", "NIU": "", "TKL": "", "PCN": "", "SHN": "", "SJM": "", "ALA": "", "MAC": "",
    "BRB": "Bridgetown", "JAM": "Kingston", "SYC": "", "PNG": "Port Moresby", "SLE": "Freetown", "SLV": "San Salvador", "SUR": "Paramaribo",
}

# The name shown, where it is not the data's common name.
NAMES = {"TUR": "Turkey", "COG": "Republic of Congo", "COD": "DR Congo", "UNK": "Kosovo", "FSM": "Micronesia", "SGS": "South Georgia and the South Sandwich Islands"}

# Never read as this country in running text: too often something else.
DROPPED = {"Island", "Mann", "Mannin", "Lao", "Thai", "Saudi", "Guiana", "Timor", "Dominique", "Togolese", "Portuguesa", "Mexicanos", "IS", "Emirates"}

# Codes of CAMEO where they differ from ISO 3166 (CAMEO manual 1.1b3, chapter 5).
CAMEO = {"UNK": "KSV", "TLS": "TMP"}

EXTRA_ROWS = [
    # Peoples without a state of their own, former states: (code, name, aliases, seats, adjectives, people).
    ("SUN", "Soviet Union", "USSR|U.S.S.R.|Union of Soviet Socialist Republics", "", "Soviet", "Soviets"),
    ("YUG", "Yugoslavia", "Socialist Federal Republic of Yugoslavia", "", "Yugoslav|Yugoslavian", "Yugoslavs"),
    ("CSK", "Czechoslovakia", "", "", "Czechoslovak|Czechoslovakian", "Czechoslovaks"),
    ("DDR", "East Germany", "German Democratic Republic|GDR", "", "East German", "East Germans"),
]


def latin(text):
    return bool(text) and all(not unicodedata.name(c, "").startswith(("CYRILLIC", "ARABIC", "GREEK", "CJK", "HANGUL", "HEBREW", "GEORGIAN", "ARMENIAN", "THAI", "ETHIOPIC", "DEVANAGARI", "HIRAGANA", "KATAKANA", "MYANMAR", "KHMER", "LAO", "TAMIL", "SINHALA", "BENGALI")) for c in text)


def plural(demonym):
    if not demonym or demonym.endswith(("ese", "ish", "ch", "ss", "s", "x", "z")):
        return demonym
    return demonym[:-1] + "ies" if demonym.endswith("y") and demonym[-2] not in "aeiou" else demonym + "s"


def joined(*groups):
    seen = []
    for group in groups:
        for form in group:
            form = form.strip()
            if form and form not in seen:
                seen.append(form)
    return "|".join(seen)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder, output = sys.argv[1], sys.argv[2]
    with open(f"{folder}/mledoze-countries/countries.json", encoding="utf-8") as file:
        countries = json.load(file)
    with open(f"{folder}/country-codes/data/country-codes.csv", encoding="utf-8") as file:
        known = {row["ISO3166-1-Alpha-3"]: row for row in csv.DictReader(file)}
    rows = []
    for country in countries:
        code = country["cca3"]
        iso = "XKX" if code == "UNK" else code
        name = NAMES.get(code, country["name"]["common"])
        spare = known.get(code, {})
        formal = spare.get("UNTERM English Formal", "").removeprefix("the ").replace("(the) ", "").strip()
        spellings = [s for s in country["altSpellings"] if latin(s) and s.isascii() and len(s) > 3 and s not in DROPPED and "(" not in s and "," not in s]
        english = [s for s in spellings if " of " in s or s.split()[0] in ("Republic", "Kingdom", "State", "Great", "Burma", "Viet")]
        aliases = joined(ALIASES.get(code, "").split("|"), [country["name"]["common"], country["name"]["official"], formal], english)
        aliases = "|".join(a for a in aliases.split("|") if a != name and "*" not in a and "(" not in a)
        demonym = (country.get("demonyms", {}).get("eng", {}).get("m") or "").strip()
        regular = not any(c in demonym for c in ",") and " or " not in demonym
        adjectives, people = PEOPLE.get(code, (demonym, plural(demonym)) if regular and country.get("independent") else ("", ""))
        seats = SEATS[code] if code in SEATS else "|".join(country["capital"])
        seats = "|".join(s for s in seats.split("|") if s and s != name)
        alpha2 = country["cca2"] if code != "UNK" else "XK"
        rows.append([f"country:{iso}", name, "country", iso, iso, alpha2, CAMEO.get(code, iso), aliases, seats, adjectives, people])
    for code, name, aliases, seats, adjectives, people in EXTRA_ROWS:
        rows.append([f"country:{code}", name, "country", code, code, "", code, aliases, seats, adjectives, people])
    independent = {("XKX" if c["cca3"] == "UNK" else c["cca3"]): bool(c.get("unMember")) or c["cca3"] in ("UNK", "TWN", "PSE", "VAT") for c in countries}
    # Members of the United Nations first: where two share a form ("Guinean"), the first row is taken.
    rows.sort(key=lambda row: (not independent.get(row[3], False), row[3]))
    with open(output, "w", encoding="utf-8") as file:
        file.write(
            "# Countries and territories as actors.\n"
            "# Columns: key; name shown; kind; actor code (ISO 3166-1 alpha-3); country; ISO 3166-1 alpha-2; CAMEO code;\n"
            "#   aliases that always mean the state; seats, which mean the state where they act and a city where they do not;\n"
            "#   adjectives; words for its people. Forms are separated by |.\n"
            "# Written by Scripts/build_countries.py; change that and run it again.\n"
            "# Sources: datasets/country-codes (PDDL 1.0), mledoze/countries (facts from a database under ODbL 1.0,\n"
            "#   https://github.com/mledoze/countries), news usage collected for this project.\n")
        file.write("\t".join(["key", "name", "kind", "code", "country", "alpha2", "cameo", "aliases", "seats", "adjectives", "people"]) + "\n")
        for row in rows:
            file.write("\t".join(row) + "\n")


if __name__ == "__main__":
    main()
