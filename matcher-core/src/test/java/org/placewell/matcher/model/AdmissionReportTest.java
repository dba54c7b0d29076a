package org.placewell.matcher.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.io.Json;

/** Admissions that read as if they loosened what a level above asks. */
class AdmissionReportTest {
  private static List<String> report(String provider, String scheme, String house, String vacancy) {
    String json =
        """
        {'id':'test','on':'2023-03-06','stock':{
         'providers':[{'id':'P','name':'P','admits':%s}],
         'schemes':[{'id':'S','provider':'P','name':'S','service':{'support':'LOW'},
          'site':{'borough':'E1'},'admits':%s}],
         'households':[{'id':'H','scheme':'S','admits':%s}],
         'bedspaces':[{'id':'B','household':'H'}],
         'vacancies':[{'id':'V','bedspace':'B','admits':%s}]}}
        """
            .formatted(provider, scheme, house, vacancy)
            .replace('\'', '"');
    return AdmissionReport.of(Json.standard().readDataset(json).stock()).stream()
        .map(problem -> problem.pointer())
        .toList();
  }

  private static final String ALL = "{'kind':'all'}";

  @Test
  void tighteningAndOtherQuestionsAreNoLoosening() {
    assertThat(report(ALL, ALL, ALL, ALL)).isEmpty();
    assertThat(
            report(
                "{'kind':'aged','from':18,'to':65}",
                "{'kind':'all','of':[{'kind':'aged','from':25,'to':65},{'kind':'of-sex','sex':'FEMALE'}]}",
                "{'kind':'without','flag':'ARSON'}",
                "{'kind':'aged','from':25,'to':40}"))
        .isEmpty();
  }

  @Test
  void eachQuestionIsComparedWithEveryLevelAbove() {
    String young = "{'kind':'aged','from':16,'to':25}";
    String adult = "{'kind':'aged','from':18,'to':65}";
    assertThat(report(adult, young, ALL, ALL)).containsExactly("/stock/schemes/0/admits");
    assertThat(report(adult, ALL, ALL, young)).containsExactly("/stock/vacancies/0/admits");
    assertThat(report(young, adult, ALL, ALL)).containsExactly("/stock/schemes/0/admits");
    assertThat(
            report(
                ALL,
                adult,
                "{'kind':'all','of':[{'kind':'with','flag':'HATE'}," + young + "]}",
                ALL))
        .containsExactly("/stock/households/0/admits/of/1");
    assertThat(
            report("{'kind':'of-sex','sex':'FEMALE'}", "{'kind':'of-sex','sex':'MALE'}", ALL, ALL))
        .hasSize(1);
    assertThat(
            report(
                "{'kind':'household-at-most','people':1}",
                ALL,
                "{'kind':'household-at-most','people':2}",
                ALL))
        .hasSize(1);
    assertThat(
            report(
                "{'kind':'in-client-group','groups':['DRUGS','ALCOHOL']}",
                "{'kind':'in-client-group','groups':['DRUGS']}",
                "{'kind':'in-client-group','groups':['DRUGS','ALCOHOL']}",
                ALL))
        .containsExactly("/stock/households/0/admits");
  }

  @Test
  void aRiskThatIsHeldHigherUpLessIsReported() {
    String none = "{'kind':'without','flag':'ARSON'}";
    String low = "{'kind':'without','flag':'ARSON','tolerance':'LOW'}";
    assertThat(report(none, low, ALL, ALL)).hasSize(1);
    assertThat(report(low, none, ALL, ALL)).isEmpty();
    assertThat(report(none, "{'kind':'without','flag':'HATE','tolerance':'MEDIUM'}", ALL, ALL))
        .isEmpty();
  }
}
