package org.placewell.matcher.benchmarks.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewell.matcher.benchmarks.common.Marks;

class FiguresTest {
  @Test
  void everySizeHasARow() {
    List<String> lines = Figures.table(List.of("tiny", "small"), 50, 1).lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(2)).matches("(\\| [^|]+ ){7}\\|");
    assertThat(lines.get(3)).matches("(\\| [^|]+ ){7}\\|");
  }

  @Test
  void onlyWhatStandsBetweenTheMarksIsReplaced() {
    String text = "before\n<!-- figures -->\nold\n<!-- end of figures -->\nafter\n";
    assertThat(Marks.replaced(text, "figures", "new\n"))
        .isEqualTo("before\n<!-- figures -->\nnew\n<!-- end of figures -->\nafter\n");
    assertThatThrownBy(() -> Marks.replaced("no marks", "figures", "new"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
