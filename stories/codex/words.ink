// Codex: words, with their Russian and Chinese originals. Shared by both campaigns. Spelling as in official usage.

=== codex_words_partnership ===
# codex-title: What they call each other
# kind: public
# source: official texts of both states, 1996-2025
Comprehensive strategic partnership of coordination: всеобъемлющее партнёрство и стратегическое взаимодействие; 全面战略协作伙伴关系 (quánmiàn zhànlüè xiézuò huǒbàn guānxì).
Good-neighbourliness: добрососедство; 睦邻友好 (mùlín yǒuhǎo). Mutual trust: взаимное доверие; 互信 (hùxìn).
-> DONE

=== codex_words_limits ===
# codex-title: Limits, zones, ceilings
# kind: public
# source: official texts of both states, 2021-2022
Without limits: без границ; 没有止境 (méiyǒu zhǐjìng). No forbidden zone: нет запретных зон; 没有禁区 (méiyǒu jìnqū). No ceiling: без верхнего предела; 没有上限 (méiyǒu shàngxiàn).
The third is the one that a builder would ask about.
-> DONE

=== codex_words_alliance ===
# codex-title: Neither for nor against
# kind: public
# source: official texts of both states
Non-alliance: неприсоединение к союзам; 不结盟 (bù jiéméng). Community of common destiny: сообщество единой судьбы; 命运共同体 (mìngyùn gòngtóngtǐ).
-> DONE

=== codex_words_power ===
# codex-title: Three nouns on a meter
# kind: public
# source: general usage
Dependence: зависимость; 依赖 (yīlài). Influence: влияние; 影响力 (yǐngxiǎnglì). Multipolarity: многополярность; 多极化 (duōjíhuà).
The Russian noun hangs; the Chinese one leans.
-> DONE

=== codex_words_pipe ===
# codex-title: Force, paper, discount
# kind: public
# source: company and ministry statements of both states, 2014-2025
Power of Siberia: Сила Сибири; 西伯利亚力量 (Xībólìyà lìliàng). Memorandum: меморандум; 备忘录 (bèiwànglù), a record against forgetting. Discount: скидка; 折扣 (zhékòu).
-> DONE

=== codex_words_fuel ===
# codex-title: What is in the ships
# kind: public
# source: general usage
Crude oil: сырая нефть; 原油 (yuányóu). Liquefied gas: СПГ; 液化天然气 (yèhuà tiānránqì). Coal: уголь; 煤炭 (méitàn). Shadow fleet: теневой флот; 影子船队 (yǐngzi chuánduì).
-> DONE

=== codex_words_cars ===
# codex-title: The scrap fee by its names
# kind: public
# source: decrees and press of both states, 2024-2025
Recycling fee: утилизационный сбор; 报废税 (bàofèi shuì), a tax on scrapping. Localisation: локализация; 本地化 (běndìhuà). Import substitution: импортозамещение; 进口替代 (jìnkǒu tìdài).
-> DONE

=== codex_words_involution ===
# codex-title: Rolling inwards
# kind: public
# source: Chinese official usage, 2025
Overcapacity: избыточные мощности; 产能过剩 (chǎnnéng guòshèng). Involution, a contest in which all run and nobody arrives: нэйцзюань; 内卷 (nèijuǎn). Electric and hybrid cars: электромобили; 新能源汽车 (xīn néngyuán qìchē).
-> DONE

=== codex_words_money ===
# codex-title: Paper with a panda on it
# kind: public
# source: general usage
Yuan: юань; 人民币 (rénmínbì). Rouble: рубль; 卢布 (lúbù). Settlement: расчёты; 结算 (jiésuàn). Panda bond: панда-облигации; 熊猫债券 (xióngmāo zhàiquàn). Payment agent: платёжный агент; 支付代理 (zhīfù dàilǐ).
-> DONE

=== codex_words_sanctions ===
# codex-title: Second-hand penalties
# kind: public
# source: general usage
Secondary sanctions: вторичные санкции; 次级制裁 (cìjí zhìcái). Goods of double use: товары двойного назначения; 两用物项 (liǎngyòng wùxiàng).
-> DONE

=== codex_words_bodies ===
# codex-title: Letters of the alphabet
# kind: public
# source: the organisations' own names
Eurasian Economic Union: ЕАЭС; 欧亚经济联盟 (Ōuyà jīngjì liánméng). Commonwealth of Independent States: СНГ; 独联体 (dúliántǐ). Collective Security Treaty: ОДКБ; 集安组织 (Jí'ān zǔzhī). Shanghai Cooperation Organisation: ШОС; 上合组织 (Shànghé zǔzhī), whose spirit, шанхайский дух, 上海精神, is named after the city.
-> DONE

=== codex_words_asia ===
# codex-title: Many vectors
# kind: public
# source: official texts of Kazakhstan, Russia and China
Central Asia: Центральная Азия; 中亚 (Zhōngyà). Multi-vector policy: многовекторность; 多元平衡外交 (duōyuán pínghéng wàijiāo). Conjunction of two plans: сопряжение; 对接 (duìjiē), as of pipes. Belt and Road: Один пояс, один путь; 一带一路 (yīdài yīlù).
-> DONE

=== codex_words_river ===
# codex-title: A river with two names
# kind: public
# source: general usage
Amur: Амур; 黑龙江 (Hēilóngjiāng), the black dragon river. Ussuri: Уссури; 乌苏里江 (Wūsūlǐjiāng). Bolshoi Ussuriysky: Большой Уссурийский; 黑瞎子岛 (Hēixiāzi dǎo), the blind bear's island. Damansky: Даманский; 珍宝岛 (Zhēnbǎo dǎo).
-> DONE

=== codex_words_maps ===
# codex-title: Names that were there before
# kind: public
# source: treaties and maps of both states
Vladivostok: Владивосток; 符拉迪沃斯托克 (Fúlādíwòsītuōkè), of old 海参崴 (Hǎishēnwǎi), sea-cucumber bay. Treaty of Aigun: Айгунский договор; 瑷珲条约 (Àihún tiáoyuē). Unequal treaties: неравноправные договоры; 不平等条约 (bù píngděng tiáoyuē). Tumen: Туманная; 图们江 (Túménjiāng).
-> DONE

=== codex_words_east ===
# codex-title: Far from where
# kind: public
# source: general usage
Far East: Дальний Восток; 远东 (Yuǎndōng). Turn to the East: поворот на Восток; 转向东方 (zhuǎnxiàng dōngfāng). Seen from Harbin it lies to the north.
-> DONE

=== codex_words_north ===
# codex-title: Ice
# kind: public
# source: Russian law and China's Arctic paper of 2018
Northern Sea Route: Северный морской путь; 北方海航道 (běifāng hǎi hángdào). Polar Silk Road: Полярный шёлковый путь; 冰上丝绸之路 (bīngshàng sīchóu zhī lù), the silk road upon ice. Icebreaker: ледокол; 破冰船 (pòbīngchuán).
-> DONE

=== codex_words_hands ===
# codex-title: Who does the work
# kind: public
# source: general usage
Labour shortage: дефицит кадров; 劳动力短缺 (láodònglì duǎnquē). Brain drain: утечка мозгов; 人才外流 (réncái wàiliú). Migrant worker: трудовой мигрант; 劳务移民 (láowù yímín). Visa-free: безвизовый; 免签 (miǎnqiān).
-> DONE

=== codex_words_services ===
# codex-title: Those who read over your shoulder
# kind: public
# source: general usage
Federal Security Service: ФСБ; 俄联邦安全局 (É liánbāng ānquánjú). Counter-intelligence: контрразведка; 反间谍 (fǎn jiàndié), against spies.
-> DONE

=== codex_words_truce ===
# codex-title: The names of a war
# kind: public
# source: official texts of both states; the General Assembly of the United Nations
In Russian official speech: специальная военная операция, special military operation. In Chinese: 乌克兰危机 (Wūkèlán wēijī), Ukraine crisis. The General Assembly calls it aggression against Ukraine.
Ceasefire: прекращение огня; 停火 (tínghuǒ). Guarantees of security: гарантии безопасности; 安全保障 (ānquán bǎozhàng).
-> DONE
