import { TITLE_WORDS } from '../glossary/title-words.ts'
import { wordSet } from '../text/hash-word.ts'

/** The words of each kind, folded; what a kind means stands beside its bit in word-kinds.ts. */
export const WORDS = {
  FUNCTION_WORDS: `
    a an the this that these those such some any all both each every either neither no none many most more much few several
    other another one two three four five six seven eight nine ten dozens hundreds thousands millions half i you he she it we
    they his her its our their my your who whom whose which what where when why how and or but nor so yet if unless until till
    while whereas because since although though whether than as at by for from in into of off on onto out over per to toward
    towards under up upon via with within without about above across after against along amid amidst among amongst around before
    behind below beneath beside besides between beyond concerning considering despite down during except following inside like
    near outside past regarding regardless through throughout underneath unlike versus vs is are was were be been being am has
    have had do does did will would shall should can could may might must let not never also too even just only still already
    again then there here now once soon later earlier today tomorrow yesterday tonight meanwhile however moreover furthermore
    nevertheless nonetheless instead otherwise therefore thus hence indeed perhaps maybe please yes ever often sometimes usually
    recently previously currently formerly finally initially eventually suddenly apparently reportedly allegedly officially
    according says said say saying told asked asks tells adds claims nearly almost roughly whatever whoever whenever wherever
    elsewhere everyone everybody nobody someone anyone nothing something everything others`,
  OPENERS: `
    added notes claimed welcome watch read see updated exclusive breaking opinion analysis explainer live video photos photo
    file image pictured analysts officials critics supporters police troops forces fighters militants residents witnesses
    protesters journalists sources reports rebels soldiers people men women children families civilians back next last first
    second third early late new left right given make target leave let take keep give get go come stop help save meet fear war
    peace violence fighting talks attacks bombs rockets missiles drones aid food oil trade support pressure president government
    lawmakers leaders parents students voters refugees migrants thousands gunmen bombers prosecutors doctors`,
  MONTHS_AND_DAYS: `
    monday tuesday wednesday thursday friday saturday sunday tue tues wed thu thurs fri january february march april may june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall
    winter christmas easter ramadan eid`,
  NAME_TAILS: `
    university college school academy institute hospital clinic church mosque cathedral temple post times journal herald tribune
    gazette chronicle observer telegraph star globe mail news press street road avenue boulevard lane drive square park gardens
    hotel inn resort stadium arena theatre theater museum gallery library zoo club fc sc cf athletic rovers wanderers city town
    county village township bank airlines airways air express motors inc corp corporation ltd llc plc company group holdings
    foundation trust society association federation league cup open championship championships festival prize award awards tower
    towers bridge building plaza mall tech polytechnic jr sr ii iii iv junior senior island islands river lake sea bay gulf
    mountain mountains mount valley peninsula hills desert canal strait port harbor harbour beach creek falls springs heights
    brigade brigades battalion regiment division squadron tribe accord accords treaty protocol doctrine papers syndrome house
    hall palace castle fort base camp airport station railway line pass highway tunnel dam reef state province district sun
    governorate region territory archipelago basin delta plateau coast war wars crisis summit conference dialogue process
    initiative plan project program programme act bill law commission committee council authority agency department ministry
    bureau office party movement front union alliance coalition army guard guards force forces corps command network cell daily
    weekly magazine symphony philharmonic orchestra marathon tv television radio steel
    metro underground broadcasting gas fashion`,
  PLACE_HEADS: `
    north south east west northern southern eastern western central new old greater upper lower inner outer mount mt lake port
    fort cape san santa saint st los las el la le big little great north-east north-west south-east south-west northeast
    northwest southeast southwest downtown point glen camp villa rio bay point`,
  HONORIFICS: `
    mr mrs ms miss dr prof sir lord lady dame`,
  NAME_PARTICLES: `
    al el ul ud as ash ad ar an az bin ibn bint ben von van der den de del della di da dos du e i ur`,
  ARTICLES: `
    al el ul as ash ad ar an az at`,
  PREFIXES: `
    ex anti pro non post pre mid inter intra trans un co neo self semi sub super ultra pan all mini quasi pseudo former half
    then vice cross counter`,
  GENERIC_NOUNS: `
    state states party movement front army force forces group network brigade brigades council guard guards units unit
    resistance committee nations union court house department ministry agency office authority bank league alliance coalition
    command government parliament assembly congress senate commission university republic emirate kingdom federation territory
    province region city airport base war`,
  NAME_HEADS: `
    university gulf bank sea bay republic state church battle siege strait straits kingdom duchy duke earl bishop archbishop
    patriarch commonwealth museum college institute port isle isles island islands cape mount mountains valley lake river city
    town port society association federation confederation union league order house lord lady prince princess queen king
    sultanate emirate treaty peace accord accords declaration convention protocol conference congress council diocese
    archdiocese district province governorate county borough horn rock tower palace temple wall bridge national times voice
    radio friends aftermath fall liberation partition annexation occupation blockade massacre bombing party statute abbey academy
    hospital library orchestra opera`,
  EVENT_TAILS: `
    insurgency crisis ceasefire truce peace hostage conflict clashes negotiations talks offensive relations summit war border
    protests buildup campaign strikes airstrikes spillover casualties timeline aftermath memorial museum commission veterans
    refugees refugee prisoner prisoners`,
  DESCRIPTIONS: `
    forces troops soldiers fighters government police officials authorities servicemen`,
  FORCES_OF_A_PEOPLE: `
    military army navy`,
  LOCATIVES: `
    in at near from to into across around outside inside within throughout through toward towards via visiting leave left
    leaving reach reached reaching entered visit visited`,
  PLACES_AS_PEOPLE: `
    jordan paris israel india georgia chad london ireland england france scotland holland spain poland cuba kent lincoln
    washington jackson houston dallas austin madison carolina virginia florence sydney adelaide victoria brooklyn chelsea milan
    troy kenya china asia america jamaica cyprus medina santiago valencia cordoba salem aden eden vienna geneva verona siena
    savannah charlotte orlando diego luis jose leon lima toledo cairo denver phoenix memphis montana dakota tennessee odessa
    francisco antonio arlington aurora bristol chester cleveland columbus clinton durham hamilton kingston lancaster logan
    marion preston raleigh richmond warren wells york sharjah karim nice nancy hassan salman ali aziz abbas mansour`,
  NAMESAKES: `
    paris palestine lebanon jordan athens rome moscow berlin cairo peru mexico cuba milan naples florence geneva vienna warsaw
    dublin manchester birmingham cambridge oxford bristol damascus hebron bethlehem jerusalem nazareth memphis alexandria
    carthage troy syracuse odessa petersburg toledo madrid valencia granada palmyra salem canton macedonia belgrade corinth
    lisbon georgia smyrna antioch hamburg dresden`,
  COUNTRY_FOLLOWERS: `
    foreign defense defence interior finance justice health oil trade economy information intelligence government army navy
    marine marines embassy parliament supreme special security national-security federal civil border coast treasury customs
    homeland forces troops military soldiers strike strikes drone airstrike airstrikes officials diplomats`,
  GOVERNMENTS: `
    administration presidency government cabinet`,
  AGENCY_TAILS: `
    agency service services authority administration`,
  HEADING_JOINTS: `
    of in against during on after for from over under`,
  CAPITAL_WORDS: `
    us is it who ice aid may pa ma la or in on at he we me no so to do go be by an as if up am pm act`,
  COUNTRY_COMPANY: `
    troops forces president military army navy strike strikes drone drones senate congress officials official embassy airstrike
    airstrikes house government soldiers marines envoy sanctions withdrawal evacuation citizens says to dollar economy`,
  STATES: `
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
    kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
    oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ala ariz ark calif colo conn del fla
    ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ontario quebec alberta
    manitoba saskatchewan tx ny nj nc sc nd sd nh nm ri wv il oh mi ga dc ont que`,
  STATE_HEADS: `
    new north south west rhode british`,
  TITLES: Object.values(TITLE_WORDS).flat().join(' '),
} as const

/** Words of local news in North America. */
export const LOCAL_WORDS = wordSet(`
  county sheriff township deputies courthouse isd texas illinois ohio indiana kentucky tennessee missouri arkansas oklahoma
  louisiana alabama wisconsin minnesota iowa kansas nebraska michigan pennsylvania oregon idaho nevada utah maine vermont`)
/** Words of sports pages, where a country is its team. */
export const SPORT_WORDS = wordSet(`
  rugby cricket football soccer goalkeeper striker midfielder fullback innings wicket wickets batsman bowler tournament
  tournaments semifinal semifinals playoff playoffs penalty penalties scored scorer tries touchdown quarterback halftime
  championship premiership medal medals relegation coach squad league fixtures fixture kicked knockout qualifier qualifiers`)
