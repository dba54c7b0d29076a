package org.placewell.matcher.sheets;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The catalogue of tables and columns as a page. */
public final class CatalogueReference {
  private static final int LONGEST_WORDS = 90;

  private final StringBuilder page = new StringBuilder();
  private final Map<String, String> lists = new TreeMap<>(Comparator.naturalOrder());

  private CatalogueReference() {}

  /** The page in Markdown, without its title. */
  public static String markdown() {
    return new CatalogueReference().write();
  }

  private String write() {
    Catalogue.FORMS.forEach(this::form);
    page.append(
            "## Values\n\nWords, and in brackets other words for the same. The numbers and letters")
        .append(" of the official code lists in the [file formats](file-formats.md) are understood")
        .append(" as well.\n\n");
    lists.forEach((name, words) ->
        page.append("**").append(name).append("**: ").append(words).append(".\n\n"));
    return page.toString();
  }

  private void form(Form form) {
    page.append("## ").append(form.name()).append("\n\n").append(form.about()).append("\n\n");
    page.append("Sheets and files may also be called: ")
        .append(String.join(", ", form.names()))
        .append(".\n\n");
    page.append("| heading | also | holds | if left out | personal |\n|---|---|---|---|---|\n");
    Set<String> done = new LinkedHashSet<>();
    for (Column column : form.columns()) {
      if (done.add(column.heading())) {
        row(form, column);
      }
    }
    page.append('\n');
  }

  private void row(Form form, Column column) {
    page.append("| **")
        .append(column.heading())
        .append("** | ")
        .append(String.join("; ", column.synonyms()))
        .append(" | ")
        .append(values(column))
        .append(" | ")
        .append(absent(form, column))
        .append(" | ")
        .append(column.isPersonal() ? "yes" : "no")
        .append(" |\n");
  }

  private String values(Column column) {
    String words = column.kind().words();
    if (words.length() <= LONGEST_WORDS) {
      return words;
    }
    boolean list = column.kind() instanceof ListKind;
    String item = column.kind() instanceof ListKind l ? l.item().words() : words;
    String name =
        lists.entrySet().stream()
            .filter(entry -> entry.getValue().equals(item))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(column.heading());
    lists.put(name, item);
    return (list ? "a list, parted by ; or , – each " : "")
        + "one of the [values](#values) of "
        + name;
  }

  private static String absent(Form form, Column column) {
    if (column.isRequired()
        && (column.thing() == form.thing() || column.slot() instanceof Slots.Owner)) {
      return "**must be given**" + derived(column);
    }
    return column
        .blank()
        .or(column::given)
        .orElse(column.isRequired() ? "must be given" + derived(column) : "not known, or none");
  }

  /** What an import takes instead, and says so. */
  private static String derived(Column column) {
    String path = column.slot().path();
    return switch (column.thing()) {
      case VACANCY -> path.equals("id") ? "; else the unit" : "";
      case BEDSPACE -> path.equals("id") ? "; else the vacancy" : "";
      case HOUSEHOLD -> path.equals("id") ? "; else the unit if self-contained, or the scheme" : "";
      case PROVIDER -> path.equals("id") ? "; else the scheme" : "; else the id";
      case SCHEME -> path.equals("name") ? "; else the id" : "";
      case REFERRAL -> path.equals("person/id") ? "; else the reference" : "";
      default -> "";
    };
  }
}
