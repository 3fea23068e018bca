package org.minutebook.app.agenda;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.minutebook.app.documents.readiness.MeetingReadiness;
import org.minutebook.app.documents.readiness.Readiness;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.rules.quorum.Reconvening;

/** What opens under the head of the screen: the question that an act asks before it is done. */
final class AgendaCards extends VBox {
    static final String ID_MENU = "agenda-meeting";

    private final OpenBook open;
    private final AgendaViewModel model;
    private final Runnable back;

    /** @param back where the keyboard goes when a card is put away */
    AgendaCards(OpenBook open, AgendaViewModel model, Runnable back) {
        this.open = open;
        this.model = model;
        this.back = back;
    }

    /** What becomes of the meeting; only what can become of it now is offered. */
    MenuButton menu() {
        MenuButton menu = new MenuButton("_Meeting");
        menu.setId(ID_MENU);
        menu.setMnemonicParsing(true);
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText("What becomes of the meeting");
        model.facts().subscribe(facts -> facts.ifPresent(now -> fill(menu, now.meeting())));
        return menu;
    }

    private void fill(MenuButton menu, Meeting meeting) {
        Set<Meeting.State> next = MeetingStates.next(meeting.state());
        menu.getItems().clear();
        offer(menu, next, Meeting.State.CALLED, "_Call the meeting", this::become);
        offer(menu, next, Meeting.State.HELD, "It was _held", this::become);
        offer(menu, next, Meeting.State.INQUORATE, "It was _inquorate", this::become);
        offer(menu, next, Meeting.State.ADJOURNED, "_Adjourn…", state -> adjourn());
        offer(menu, next, Meeting.State.POSTPONED, "_Postpone…", state -> postpone());
        offer(menu, next, Meeting.State.CANCELLED, "Ca_ncel…", state -> cancel());
        if (meeting.state() == Meeting.State.CANCELLED) {
            add(menu, "replace", "Lay out another in its place…", this::replace);
        }
        if (meeting.state() == Meeting.State.INQUORATE) {
            add(menu, "again", "Meet a_gain…", this::meetAgain);
        }
        add(menu, "standing", "The board’s _standing items and practice", () -> open.places()
                .go(new StandingPlace(meeting.board())));
    }

    private static void offer(
            MenuButton menu, Set<Meeting.State> next, Meeting.State state, String words, Consumer<Meeting.State> then) {
        if (next.contains(state)) {
            add(menu, MeetingStates.words(state), words, () -> then.accept(state));
        }
    }

    private static void add(MenuButton menu, String name, String words, Runnable act) {
        MenuItem item = Buttons.entry(Command.of(words, act));
        item.setId(ID_MENU + "-" + name);
        menu.getItems().add(item);
    }

    private void become(Meeting.State state) {
        model.take();
        model.issued().become(state);
    }

    private void adjourn() {
        show(new AskCard(
                open,
                "The meeting breaks off and goes on another day, with the business that is left and one set of"
                        + " minutes.",
                true,
                "How the day is made known",
                "Adjourn the meeting",
                answer -> model.issued().adjourn(Objects.requireNonNull(answer.day()), answer.time(), answer.words()),
                this::away));
    }

    private void postpone() {
        show(new AskCard(
                open,
                "This meeting stays in the record, marked as postponed. Another stands in for it with the same agenda"
                        + " and numbers.",
                true,
                "Reason, as the public is told",
                "Postpone the meeting",
                answer -> model.issued().postpone(Objects.requireNonNull(answer.day()), answer.time(), answer.words()),
                this::away));
    }

    private void cancel() {
        show(new AskCard(
                open,
                "This meeting and its agenda stay in the record, marked as cancelled; what was planned for it is"
                        + " planned again.",
                false,
                "Reason, as the public is told",
                "Cancel the meeting",
                answer -> model.issued().cancel(answer.words()),
                this::away));
    }

    private void replace() {
        show(new AskCard(
                open,
                "Another meeting is laid out in the place of this one, with an agenda of its own.",
                true,
                "",
                "Lay out the meeting",
                answer -> model.issued().replace(Objects.requireNonNull(answer.day()), answer.time()),
                this::away));
    }

    /** The day is proposed by the terms of reference in force on the day of the meeting, with what was counted. */
    private void meetAgain() {
        Optional<Reconvening> by = model.issued().reconvening();
        AskCard card = new AskCard(
                open,
                "The board meets again with the same items and papers; this meeting stays in the record as it was. "
                        + by.map(Reconvening::words)
                                .orElse("The terms of reference name no day: fix one with the chair.")
                        + " Notice to the public is given anew.",
                true,
                "",
                "Lay out the meeting",
                answer -> model.issued().meetAgain(Objects.requireNonNull(answer.day()), answer.time()),
                this::away);
        by.ifPresent(found -> card.propose(found.working()));
        show(card);
    }

    /** Before the agenda is issued it is said what freezes. */
    void issue() {
        model.take();
        model.facts().get().ifPresent(facts -> {
            boolean again = facts.isIssued();
            AskCard card = new AskCard(
                    open,
                    again ? again(facts) : first(facts),
                    false,
                    again ? "Reason, as the change sheet says it" : "",
                    again ? "Issue revised agenda" : "Issue agenda",
                    answer -> model.issued().issue(answer.words()),
                    this::away);
            show(card);
            stillOpen(facts, card);
        });
    }

    /** What readiness still has open, said where the agenda is issued; it is read while the question stands there. */
    private void stillOpen(AgendaFacts facts, AskCard card) {
        open.tasks()
                .latest(
                        "agenda-still-open",
                        () -> open.book()
                                .read(stores -> MeetingReadiness.of(
                                        stores,
                                        facts.meeting().id(),
                                        open.today(),
                                        Calendars.of(stores, facts.board().id()),
                                        unsearched -> List.of())),
                        readiness -> {
                            List<String> says = readiness.findings().stream()
                                    .filter(Readiness.Line::open)
                                    .filter(line -> !line.key().startsWith("The agenda is not issued"))
                                    .map(line -> "• " + line.key())
                                    .toList();
                            if (!says.isEmpty()) {
                                card.warn("Still open:\n" + String.join("\n", says));
                            }
                        });
    }

    private static String first(AgendaFacts facts) {
        List<AgendaRow> items =
                facts.rows().stream().filter(row -> !row.item().heading()).toList();
        String numbers = items.isEmpty()
                ? "Nothing is on it yet."
                : items.size() == 1
                        ? "One item will have the number 1."
                        : "Items will be numbered "
                                + items.getFirst().number() + " to "
                                + items.getLast().number() + ".";
        return numbers + " Their order and numbers are then fixed: " + AgendaWords.lateItems(facts.lateItems())
                + ", and a withdrawn item keeps its number. Titles can still be corrected by a revised agenda.";
    }

    private static String again(AgendaFacts facts) {
        int changes = facts.since().size();
        return changes == 0
                ? "Nothing changed since the agenda was issued."
                : (changes == 1 ? "One change is issued" : changes + " changes are issued")
                        + " as a revised agenda. No number changes.";
    }

    /** The chosen item is taken off, or withdrawn where it was issued. */
    void takeOff() {
        model.facts().get().ifPresent(facts -> model.row().ifPresent(row -> {
            if (!facts.isFrozen()) {
                model.takeOff();
                return;
            }
            model.take();
            show(new AskCard(
                    open,
                    "Item " + row.number()
                            + " is withdrawn: the agenda is issued again without it, and its number is not"
                            + " used again.",
                    false,
                    "Reason, as the change sheet says it",
                    "Withdraw the item",
                    answer -> model.issued().withdraw(answer.words()),
                    this::away));
        }));
    }

    /** A late item is asked for its urgency once, where its clear days are too few. */
    void late() {
        model.take();
        model.facts().get().ifPresent(facts -> {
            LateItemCard card = new LateItemCard(model, facts, this::away);
            getChildren().setAll(card);
            card.begin();
        });
    }

    private void show(AskCard card) {
        getChildren().setAll(card);
        card.begin();
    }

    private void away() {
        getChildren().clear();
        back.run();
    }
}
