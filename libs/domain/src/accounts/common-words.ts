/**
 * Words and patterns that stand at the head of every guessing list, in the spellings that people here use:
 * English, Azerbaijani (with and without its own letters), Russian in Latin letters, names, keyboard walks.
 * Kept as one string per theme, so that the file stays small; all lower case.
 */
const THEMES = {
  secrets:
    'password passwort passwd passw pass pwd parol sifre şifrə shifre kod code login logon signin welcome hello hi letmein ' +
    'letme openme open sesame access secret sirr gizli admin administrator root user username istifadeci test testing tester ' +
    'guest qonaq default changeme change temp temporary demo master system server client service support office computer ' +
    'komputer internet network wifi router security secure private public account hesab email mail phone telefon mobile ' +
    'windows microsoft google gmail facebook instagram whatsapp telegram youtube twitter tiktok apple iphone android samsung ' +
    'nokia huawei xiaomi linux ubuntu oracle mysql postgres database backup monitor keyboard trustno nopass none null',
  keyboard:
    'qwerty qwertyuiop qwert werty wertyuiop asdf asdfg asdfgh asdfghjkl sdfghjkl zxcv zxcvb zxcvbn zxcvbnm xcvbnm qwertz ' +
    'qwertzuiop azerty azertyuiop qazwsx wsxedc edcrfv rfvtgb tgbyhn yhnujm qazxsw zaqwsx zaqxsw qweasd asdzxc qweasdzxc poiuy ' +
    'poiuytrewq lkjhgf lkjhgfdsa mnbvcx mnbvcxz ytrewq fghjkl йцукен йцукенг фывапр ячсмит üğö qwe asd zxc wasd abc abcd abcde ' +
    'abcdef abcdefg abcdefgh xyz aabbcc abcabc aaabbb',
  life:
    'love loveyou iloveyou iloveu lovely lover sevgi sevirem sevgilim heyat heyatim həyat həyatım canim canım gozelim gözəlim ' +
    'baby babe angel princess prince queen king star sun sunshine moon summer winter spring autumn fall yay qis qış bahar payiz ' +
    'payız flower rose gul gül cicek çiçək butterfly rainbow freedom azadliq azadlıq happy happiness xosbext lucky forever always ' +
    'friend friends dost dostum family aile ailə mother father mama papa ana ata anam atam nene nənə baba qardas qardaş baci bacı ' +
    'sister brother daughter son ogul oğul oglum oğlum qiz qız qizim qızım usaq uşaq children home house ev evim money pul dollar ' +
    'euro manat music musiqi dance guitar film movie game gamer player football futbol soccer basketball hockey tennis chess ' +
    'shahmat şahmat baseball coffee chocolate cookie cheese banana orange pepper ginger sugar honey candy pizza snoopy hunter ' +
    'shadow dragon monkey tiger lion wolf eagle falcon horse panda kitty cat dog bird fish spider snake bear batman superman ' +
    'spiderman ironman starwars pokemon pikachu naruto matrix ninja pirate wizard magic phoenix knight warrior soldier killer ' +
    'hacker legend champion winner maverick ranger ferrari mercedes porsche bmw audi toyota honda harley corvette mustang camaro ' +
    'yamaha lada chelsea arsenal liverpool barcelona realmadrid madrid juventus milan galatasaray fenerbahce besiktas qarabag ' +
    'neftchi neftci black white red green blue yellow purple silver golden gold diamond platinum qara ag ağ qirmizi qırmızı yasil ' +
    'yaşıl goy göy sari sarı number nomre nömrə internet hello salam sagol sağol xudahafiz rahmat allah bismillah inshallah ' +
    'masallah maşallah jesus heaven god blessed quran kuran islam peace sulh faith hope grace trust',
  place:
    'azerbaijan azerbaycan azərbaycan azeri baku baki bakı ganja gence gəncə sumqayit sumgait sumqayıt quba sheki seki şəki ' +
    'lankaran lenkeran lənkəran naxcivan nakhchivan naxçıvan sabirabad mingechevir mingəçevir shamakhi samaxi susa şuşa shusha ' +
    'karabakh qarabağ xankendi agdam ağdam fuzuli füzuli lacin laçın kelbecer xezer xəzər caspian odlar yurdu odlaryurdu vetan ' +
    'vətən veten turkiye turkey türkiye istanbul ankara moskva moscow russia rossiya georgia tbilisi germany deutschland berlin ' +
    'poland polska warszawa warsaw holland netherlands amsterdam denhaag austria vienna europe avropa brussels london paris ' +
    'england france italy roma spain america newyork california texas canada china japan tokyo',
  work:
    'qayidis qayıdış returnee return returns restart reintegration reinteqrasiya reintegrasiya readmission migration miqrasiya ' +
    'migrasiya immigration miqrasiyaxidmeti dmx icmpd mentor coordinator koordinator koordinasiya manager menecer finance maliyye ' +
    'donor ngo qht case cases caseload program programme proqram layihe layihə project register returneecase company sirket şirkət ' +
    'business biznes teacher muellim müəllim student telebe tələbə doctor hekim həkim driver school mekteb məktəb university ' +
    'universitet office ofis director direktor president prezident team staff isci işçi emekdas əməkdaş volunteer konullu könüllü',
  names:
    'ali eli əli aliyev eliyev əliyev mammad memmed məmməd mammadov memmedov məmmədov hasan hesen həsən hasanov husein huseyn ' +
    'hüseyn huseynov ahmad ehmed əhməd ahmadov ibrahim ismail ismayil ismayıl kerim kərim kerimov rashad resad rəşad elchin elcin ' +
    'elçin vugar vuqar vüqar orkhan orxan tural turan togrul toğrul farid ferid fərid kamran nijat nicat emin anar samir rauf ramil ' +
    'ramiz rufat rüfət murad seymur elnur elshan elsan ilqar ilgar natiq nadir tofiq zaur fuad aydin aydın heydar heyder heydər ' +
    'ilham mehriban leyla lale lalə aysel gunel günel nigar sevda sevinc nargiz nergiz nərgiz aygun aygün konul könül ulviyya ' +
    'ülviyyə arzu fidan gulnar gülnar gulnara aynur zeynab zeyneb zeynəb fatima fatimə maryam meryem məryəm sabina sevil turana ' +
    'jala jalə narmin nermin nərmin emiliya michael daniel thomas andrew jordan charlie jessica ashley jennifer michelle nicole ' +
    'robert william george anna maria natasha svetlana tatiana olga elena irina marina nikolai alexander aleksandr sergey dmitri ' +
    'ivan peter martin stefan hans klaus johan',
  time:
    'january february march april may june july august september october november december yanvar fevral mart aprel iyun iyul ' +
    'avqust sentyabr oktyabr noyabr dekabr monday tuesday wednesday thursday friday saturday sunday bazar bazarertesi cume cümə ' +
    'today bugun bu gün yesterday tomorrow sabah novruz bayram ramazan qurban newyear yeniil spring2026',
  phrases:
    'iloveazerbaijan mysecret mypassword mypass thisismypassword qwerty123 abc123 admin123 password1 letmein123 welcome1 whatever ' +
    'nothing something anything trustme correcthorsebatterystaple correct battery staple horse blahblah asdasd qweqwe zxczxc ' +
    'lalala hahaha nananana',
} as const;

let words: ReadonlySet<string> | undefined;

/** Every common word, at least three letters long. Made when first asked for: most pages never ask. */
export const commonWords = (): ReadonlySet<string> =>
  (words ??= new Set(
    Object.values(THEMES)
      .flatMap((theme) => theme.split(' '))
      .filter((word) => word.length >= 3),
  ));
