/// Trees of sentences, one word a line: form, lemma, word class, Penn tag, head, relation, entity type.
enum SampleTrees {
  static let urge = """
    Russia Russia PROPN NNP 2 nsubj place
    urged urge VERB VBD 0 root
    Tajikistan Tajikistan PROPN NNP 2 iobj place
    and and CCONJ CC 6 cc
    the the DET DT 6 det
    Taliban Taliban PROPN NNP 3 conj organization
    to to PART TO 8 mark
    avoid avoid VERB VB 2 xcomp
    confrontation confrontation NOUN NN 8 obj event
    . . PUNCT . 2 punct
    """

  static let negatedFuture = """
    Serbia Serbia PROPN NNP 4 nsubj place
    will will AUX MD 4 aux
    not not PART RB 4 advmod
    recognize recognize VERB VB 0 root
    Kosovo Kosovo PROPN NNP 4 obj place
    . . PUNCT . 4 punct
    """

  static let denial = """
    The the DET DT 2 det
    minister minister NOUN NN 3 nsubj person
    denied deny VERB VBD 0 root
    arming arm VERB VBG 3 xcomp
    the the DET DT 6 det
    rebels rebel NOUN NNS 4 obj person
    . . PUNCT . 3 punct
    """

  static let passive = """
    Assange Assange PROPN NNP 3 nsubj:pass person
    was be AUX VBD 3 aux:pass
    evicted evict VERB VBN 0 root
    by by ADP IN 6 case
    British British ADJ JJ 6 amod
    police police NOUN NN 3 obl:agent organization
    in in ADP IN 8 case
    April April PROPN NNP 3 obl time
    . . PUNCT . 3 punct
    """

  static let reduced = """
    The the DET DT 2 det
    Taliban Taliban PROPN NNP 5 nsubj organization
    is be AUX VBZ 5 cop
    a a DET DT 5 det
    group group NOUN NN 0 root person
    banned ban VERB VBN 5 acl
    in in ADP IN 8 case
    Russia Russia PROPN NNP 6 obl place
    . . PUNCT . 5 punct
    """

  static let title = """
    Foreign Foreign ADJ JJ 2 amod
    Minister Minister PROPN NNP 3 nmod:desc
    Sergei Sergei PROPN NNP 5 nsubj person
    Lavrov Lavrov PROPN NNP 3 flat
    met meet VERB VBD 0 root
    envoys envoy NOUN NNS 5 obj person
    . . PUNCT . 5 punct
    """

  static let accusation = """
    Norway Norway PROPN NNP 2 nsubj place
    accused accuse VERB VBD 0 root
    Sweden Sweden PROPN NNP 2 obj place
    of of SCONJ IN 5 mark
    spying spy VERB VBG 2 advcl
    on on ADP IN 7 case
    Denmark Denmark PROPN NNP 5 obl place
    . . PUNCT . 2 punct
    """

  static let relative = """
    The the DET DT 2 det
    plant plant NOUN NN 10 nsubj place
    , , PUNCT , 6 punct
    which which PRON WDT 6 obj
    protesters protester NOUN NNS 6 nsubj person
    tried try VERB VBD 2 acl:relcl
    to to PART TO 8 mark
    block block VERB VB 6 xcomp
    , , PUNCT , 2 punct
    burned burn VERB VBD 0 root
    . . PUNCT . 10 punct
    """

  static let quotation = """
    “ " PUNCT `` 3 punct
    We we PRON PRP 3 nsubj person
    reject reject VERB VBP 9 ccomp
    the the DET DT 5 det
    plan plan NOUN NN 3 obj abstract
    , , PUNCT , 3 punct
    ” " PUNCT '' 3 punct
    Orban Orban PROPN NNP 9 nsubj person
    said say VERB VBD 0 root
    . . PUNCT . 9 punct
    """

  static let noDoubt = """
    No no ADV RB 2 advmod
    doubt doubt NOUN NN 5 advmod
    the the DET DT 4 det
    army army NOUN NN 5 nsubj organization
    attacked attack VERB VBD 0 root
    the the DET DT 7 det
    village village NOUN NN 5 obj place
    . . PUNCT . 5 punct
    """

  static let condition = """
    If if SCONJ IN 3 mark
    Iran Iran PROPN NNP 3 nsubj organization
    attacks attack VERB VBZ 8 advcl
    Iraq Iraq PROPN NNP 3 obj place
    , , PUNCT , 3 punct
    Turkey Turkey PROPN NNP 8 nsubj place
    will will AUX MD 8 aux
    condemn condemn VERB VB 0 root
    Iran Iran PROPN NNP 8 obj place
    . . PUNCT . 8 punct
    """

  static let according = """
    According accord VERB VBG 3 case
    to to ADP IN 1 fixed
    Kyiv Kyiv PROPN NNP 6 obl place
    , , PUNCT , 3 punct
    Moscow Moscow PROPN NNP 6 nsubj place
    shelled shell VERB VBD 0 root
    Odesa Odesa PROPN NNP 6 obj abstract
    . . PUNCT . 6 punct
    """

  static let nominal = """
    Russia Russia PROPN NNP 3 nmod:poss place
    's 's PART POS 1 case
    invasion invasion NOUN NN 6 nsubj event
    of of ADP IN 5 case
    Ukraine Ukraine PROPN NNP 3 nmod place
    worried worry VERB VBD 0 root
    Poland Poland PROPN NNP 6 obj place
    . . PUNCT . 6 punct
    """

  static let unsaid = """
    Norway Norway PROPN NNP 4 nsubj place
    has have AUX VBZ 4 aux
    not not PART RB 4 advmod
    said say VERB VBN 0 root
    that that SCONJ IN 7 mark
    Sweden Sweden PROPN NNP 7 nsubj organization
    attacked attack VERB VBD 4 ccomp
    Denmark Denmark PROPN NNP 7 obj place
    . . PUNCT . 4 punct
    """

  static let failure = """
    Iran Iran PROPN NNP 2 nsubj organization
    failed fail VERB VBD 0 root
    to to PART TO 4 mark
    answer answer VERB VB 2 xcomp
    Iraq Iraq PROPN NNP 4 obj place
    . . PUNCT . 2 punct
    """

  static let without = """
    The the DET DT 2 det
    court court NOUN NN 3 nsubj organization
    freed free VERB VBD 0 root
    activists activist NOUN NNS 3 obj person
    without without SCONJ IN 6 mark
    fining fine VERB VBG 3 advcl
    Greenpeace Greenpeace PROPN NNP 6 obj organization
    . . PUNCT . 3 punct
    """

  static let later = """
    After after SCONJ IN 3 mark
    troops troop NOUN NNS 3 nsubj person
    leave leave VERB VBP 8 advcl
    Syria Syria PROPN NNP 3 obj place
    , , PUNCT , 3 punct
    Turkey Turkey PROPN NNP 8 nsubj place
    will will AUX MD 8 aux
    attack attack VERB VB 0 root
    Iran Iran PROPN NNP 8 obj place
    . . PUNCT . 8 punct
    """

  static let talks = """
    The the DET DT 2 det
    plan plan NOUN NN 3 nsubj abstract
    failed fail VERB VBD 0 root
    , , PUNCT , 7 punct
    and and CCONJ CC 7 cc
    Niger Niger PROPN NNP 7 nsubj place
    called call VERB VBD 3 conj
    for for ADP IN 9 case
    talks talk NOUN NNS 7 obl event
    between between ADP IN 11 case
    Mali Mali PROPN NNP 9 nmod place
    and and CCONJ CC 13 cc
    Chad Chad PROPN NNP 11 conj place
    . . PUNCT . 3 punct
    """

  static let verdict = """
    Kenya Kenya PROPN NNP 3 nmod:poss place
    ’s 's PART POS 1 case
    claims claim NOUN NNS 5 nsubj abstract
    are be AUX VBP 5 cop
    false false ADJ JJ 8 ccomp
    , , PUNCT , 5 punct
    Uganda Uganda PROPN NNP 8 nsubj place
    said say VERB VBD 0 root
    . . PUNCT . 8 punct
    """

  static let demand = """
    Estonia Estonia PROPN NNP 3 nsubj place
    must must AUX MD 3 aux
    free free VERB VB 7 ccomp
    Navalny Navalny PROPN NNP 3 obj organization
    , , PUNCT , 3 punct
    Macron Macron PROPN NNP 7 nsubj person
    said say VERB VBD 0 root
    . . PUNCT . 7 punct
    """

  static let whole = """
    Colombia Colombia PROPN NNP 12 nsubj place
    , , PUNCT , 4 punct
    a a DET DT 4 det
    country country NOUN NN 1 appos place
    with with ADP IN 7 case
    an a DET DT 7 det
    army army NOUN NN 4 nmod organization
    dependent dependent ADJ JJ 7 amod
    on on ADP IN 10 case
    Brazil Brazil PROPN NNP 8 obl place
    , , PUNCT , 1 punct
    lost lose VERB VBD 0 root
    . . PUNCT . 12 punct
    """

  static let neither = """
    Not not PART RB 2 advmod
    Spain Spain PROPN NNP 6 nsubj place
    nor nor CCONJ CC 4 cc
    Portugal Portugal PROPN NNP 2 conj place
    are be AUX VBP 6 aux
    blocking block VERB VBG 0 root
    Morocco Morocco PROPN NNP 6 obj place
    . . PUNCT . 6 punct
    """
}
