package org.placewell.matcher.policy;

import org.placewell.matcher.model.Dataset;

/**
 * Two people R1 and R2 and two vacancies V1 and V2 in one household H of scheme S, and a vacancy V3
 * in another household of the scheme. Invented.
 */
final class HouseholdCase {
  static final String STAYS =
      ",'stay':{'setting':'SUPPORTED_HOUSING','since':'2020-01-01','bed':'B1'}";

  private HouseholdCase() {}

  /** What is said of each of the two besides their id, and who lives in household H. */
  static Dataset of(String first, String second, String occupants) {
    return Given.dataset(
        """
        {'id':'house','on':'2023-03-06',
         'stock':{'providers':[{'id':'P','name':'Provider'}],
          'schemes':[{'id':'S','provider':'P','name':'S','service':{'support':'MEDIUM'},
           'site':{'borough':'E1'}}],
          'households':[{'id':'H','scheme':'S','occupants':[%s]},{'id':'H3','scheme':'S'}],
          'bedspaces':[{'id':'B1','household':'H'},{'id':'B2','household':'H'},
           {'id':'B3','household':'H3'},{'id':'B4','household':'H3'}],
          'vacancies':[{'id':'V1','bedspace':'B1','dates':{'ready':'2023-03-20'}},
           {'id':'V2','bedspace':'B2','dates':{'ready':'2023-03-21'}},
           {'id':'V3','bedspace':'B3','dates':{'ready':'2023-03-27'}}]},
         'referrals':[{'id':'R1','person':{'id':'p-1'}%s,%s},{'id':'R2','person':{'id':'p-2'}%s,%s}]}
        """
            .formatted(occupants, first, rest("2023-01-01"), second, rest("2023-01-02")));
  }

  private static String rest(String referred) {
    return """
    'wishes':{'destinations':[{'kind':'supported'}]},
    'progress':{'clock':{'referred':'%s'}}
    """
        .formatted(referred);
  }

  /** A risk with one current flag. */
  static String flag(String kind) {
    return ",'risk':{'flags':[" + current(kind) + "]}";
  }

  /** One current flag. */
  static String current(String kind) {
    return "{'kind':'" + kind + "','severity':'HIGH','currency':'CURRENT'}";
  }

  /** A risk that names a person to be kept apart from. */
  static String apart(String person) {
    return ",'risk':{'apartFrom':['" + person + "']}";
  }
}
