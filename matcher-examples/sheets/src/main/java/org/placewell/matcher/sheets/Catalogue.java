package org.placewell.matcher.sheets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All tables and columns that are understood: the one list of them. */
final class Catalogue {
  /** Tables in the order in which an export writes them. */
  static final List<Form> FORMS =
      Stream.of(
              List.of(PeopleForms.people()),
              PlaceForms.all(),
              PeopleDetailForms.all(),
              CaseForms.all())
          .flatMap(List::stream)
          .toList();

  /** Headings of what the program needs not and does not read, by key. */
  private static final Set<String> UNREAD =
      Set.of(
          "name",
          "fullname",
          "firstname",
          "forename",
          "surname",
          "lastname",
          "clientname",
          "residentname",
          "nhsnumber",
          "nhsno",
          "nino",
          "nationalinsurancenumber",
          "telephone",
          "phone",
          "mobile",
          "email",
          "emailaddress",
          "address",
          "currentaddress",
          "ethnicity",
          "nationality",
          "religion",
          "sexualorientation");

  private Catalogue() {}

  static Optional<Form> form(String name) {
    return FORMS.stream().filter(form -> form.isCalled(name)).findFirst();
  }

  /** The table whose rows are things of a kind. */
  static Form home(Thing thing) {
    return FORMS.stream().filter(form -> form.thing() == thing).findFirst().orElseThrow();
  }

  /** Whether a heading names what is left out on purpose: names, and ways to reach a person. */
  static boolean isUnread(String heading) {
    return UNREAD.contains(Names.key(heading));
  }
}
