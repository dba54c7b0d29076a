package org.placewell.matcher.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.io.Json;
import org.placewell.matcher.model.ReferralId;
import org.placewell.matcher.model.VacancyId;
import org.placewell.matcher.policy.Policy;
import org.placewell.matcher.policy.Timing;

/** Beds that become free one after the other. Invented. */
class ChainsTest {
  /** A holds a, B holds b; A would not move to b before April, when B can move to f. */
  private static final String REFUSED =
      """
      {'id':'chain','on':'2023-03-06',
       'stock':{'providers':[{'id':'P','name':'P'}],
        'schemes':[{'id':'Sa','provider':'P','name':'Sa','service':{'support':'LOW'},
          'site':{'borough':'E1'}},
         {'id':'Sb','provider':'P','name':'Sb','service':{'support':'MEDIUM'},
          'site':{'borough':'E1'}},
         {'id':'Sf','provider':'P','name':'Sf','service':{'support':'HIGH'},
          'site':{'borough':'E1'}}],
        'households':[{'id':'Ha','scheme':'Sa'},{'id':'Hb','scheme':'Sb'},
         {'id':'Hf','scheme':'Sf'}],
        'bedspaces':[{'id':'a','household':'Ha'},{'id':'b','household':'Hb'},
         {'id':'f','household':'Hf'}],
        'vacancies':[{'id':'Va','bedspace':'a'},{'id':'Vb','bedspace':'b'},
         {'id':'Vf','bedspace':'f','dates':{'ready':'2023-04-03'}}]},
       'referrals':[%s,%s,%s],
       'casework':{'refusals':[{'referral':'A','scheme':'Sb','on':'2023-02-01',
         'until':'2023-03-31'},{'referral':'A','scheme':'Sf','on':'2023-02-01'}]}}
      """
          .formatted(
              person("A", "MEDIUM", "2023-01-01", "'a'"),
              person("B", "HIGH", "2023-01-02", "'b'"),
              person("C", "LOW", "2023-01-03", "null"));

  private static String person(String id, String support, String referred, String bed) {
    return """
    {'id':'%s','person':{'id':'p-%s'},'wishes':{'destinations':[{'kind':'supported'}]},
     'needs':{'support':{'kind':'agreed','level':'%s'}},
     'stay':{'bed':%s},'progress':{'clock':{'referred':'%s'}}}
    """
        .formatted(id, id, support, bed, referred);
  }

  @Test
  void aMoveThatOnlyALaterDateAllowsIsForeseen() {
    Eligibility all =
        Eligibility.of(
            Json.standard().readDataset(REFUSED.replace('\'', '"')), Policy.englishCouncil());

    Timing onward = timing(all, "A", "Vb");
    assertThat(onward.link()).isEqualTo(Timing.Link.CHAIN);
    assertThat(onward.start()).isEqualTo(LocalDate.parse("2023-04-03"));
    Timing last = timing(all, "C", "Va");
    assertThat(last.link()).isEqualTo(Timing.Link.CHAIN);
    assertThat(last.start()).isEqualTo(LocalDate.parse("2023-04-03"));
  }

  @Test
  void aVacancyWithoutPlacesIsNoPlaceToGo() {
    String full = REFUSED.replace("'Vf','bedspace':'f',", "'Vf','bedspace':'f','places':0,");
    Eligibility all =
        Eligibility.of(
            Json.standard().readDataset(full.replace('\'', '"')), Policy.englishCouncil());

    assertThat(timing(all, "A", "Vb").link()).isEqualTo(Timing.Link.STAYS);
    assertThat(timing(all, "C", "Va").link()).isEqualTo(Timing.Link.STAYS);
  }

  @Test
  void aVacancyThatIsOnOfferToSomebodyElseIsNoPlaceToGo() {
    String offered =
        REFUSED.replace(
            "'casework':{",
            "'casework':{'commitments':[{'id':'c','kind':'BLOCKING','vacancy':'Vf',"
                + "'since':'2023-03-01'}],");
    Eligibility all =
        Eligibility.of(
            Json.standard().readDataset(offered.replace('\'', '"')), Policy.englishCouncil());

    assertThat(timing(all, "A", "Vb").link()).isEqualTo(Timing.Link.STAYS);
    assertThat(timing(all, "C", "Va").link()).isEqualTo(Timing.Link.STAYS);
  }

  private static Timing timing(Eligibility all, String who, String vacancy) {
    int row = all.row(new ReferralId(who)).orElseThrow();
    int column = all.column(new VacancyId(vacancy)).orElseThrow();
    return all.pair(row, column).timing();
  }
}
