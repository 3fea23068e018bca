package org.minutebook.app.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.app.kit.Tasks;
import org.minutebook.db.model.Verb;

@Execution(ExecutionMode.SAME_THREAD)
class ItemEditorTest {
    @Test
    void textThatIsTakenLeavesTheClausesAndPeopleWhereTheyStand(@TempDir Path dir) {
        Tasks.startToolkit();
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                MinutesViewModel model =
                        new MinutesViewModel(desk.open, SmallCouncil.NOVEMBER, SmallCouncil.DEMENTIA)) {
            Tasks.onWindowThread(() -> {
                ItemEditor editor = new ItemEditor(desk.open, model);
                AttendanceStrip strip = new AttendanceStrip(model, () -> {});
                Node clause = clause(editor);
                PersonLine person = person(strip);

                model.fields().body().set("Typed just before the click.");
                assertSame(clause, clause(editor));
                assertSame(person, person(strip));

                MinutesFacts.Under under = Objects.requireNonNull(
                        model.facts().get().orElseThrow().under().get(SmallCouncil.DEMENTIA));
                model.acts().editClause(under.clauses().getFirst().clause(), Verb.WELCOMED, "That it be welcomed;");
                assertEquals("That it be welcomed;", clause(editor).getText());
                return true;
            });
        }
    }

    private static TextArea clause(ItemEditor editor) {
        return (TextArea) editor.getContent().lookup("#clause-57");
    }

    private static PersonLine person(AttendanceStrip strip) {
        return ((PeopleList) Objects.requireNonNull(strip.people().lookup("#" + AttendanceStrip.ID_PEOPLE)))
                .getItems()
                .getFirst();
    }
}
