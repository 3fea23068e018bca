package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.rules.agenda.Waiting;

/** What is kept from the public says why, takes its papers along, and stays closed wherever it goes. */
class KeepingFromThePublicTest {
    private Acting acting;

    @BeforeEach
    void aMeetingWithoutAgenda(@TempDir Path dir) throws Refused {
        acting = new Acting(dir);
    }

    @AfterEach
    void close() {
        acting.close();
    }

    @Test
    void whatIsCarriedOverBringsItsPapersAndItsExemption() throws Refused {
        Id<AgendaItem> old = acting.add("Fees");
        Paper paper = acting.put(writing -> PaperBuilder.builder()
                .id(writing.newId())
                .board(acting.board)
                .title("Fees")
                .build());
        acting.put(writing -> ItemPaperBuilder.builder()
                .id(writing.newId())
                .item(old)
                .paper(paper.id())
                .marked("Agenda item 4")
                .filed(true)
                .build());
        acting.apply(exempt(old, "3", true, "Exempt item"));
        Id<Meeting> next = acting.book
                .apply(new AddMeeting(
                        acting.board, LocalDate.of(2020, 4, 30), null, "Hall", Meeting.Kind.ORDINARY, "2019/20", 5))
                .result();
        Id<AgendaItem> carried =
                acting.apply(new PlaceOnAgenda(next, List.of(deferred(old)))).getFirst();
        assertEquals(
                "Fees RESTRICTED 3",
                acting.item(carried).title() + " " + acting.item(carried).audience() + " "
                        + acting.item(carried).exemptParagraph());
        assertEquals(
                "Exempt item",
                acting.book
                        .read(stores -> stores.agendas().exemption(carried))
                        .orElseThrow()
                        .publicTitle());
        assertEquals(
                List.of(paper.id() + " false "),
                acting.book.read(stores -> stores.meetings().itemPapers(carried)).stream()
                        .map(link -> link.paper() + " " + link.filed() + " " + link.marked())
                        .toList());
    }

    @Test
    void anExemptItemSaysWhyAndItsPapersAreRestrictedWithIt() throws Refused {
        Id<AgendaItem> item = acting.add("Fees");
        Paper paper = acting.put(writing -> PaperBuilder.builder()
                .id(writing.newId())
                .board(acting.board)
                .title("Fees")
                .build());
        acting.put(writing -> ItemPaperBuilder.builder()
                .id(writing.newId())
                .item(item)
                .paper(paper.id())
                .build());
        acting.refused(
                "Choose the paragraphs of Schedule 12A, 1 to 7, that the exempt information falls under, such as 3.",
                exempt(item, " ", false, ""));
        acting.refused(
                "Choose the paragraphs of Schedule 12A, 1 to 7, that the exempt information falls under, such as 3.",
                exempt(item, "3 and 9", false, ""));
        acting.refused(
                "Type what the public agenda is to print in place of the closed title, such as “Exempt item”.",
                exempt(item, "3", true, " "));
        acting.apply(exempt(item, "3", false, ""));
        Id<Exemption> changed = acting.apply(exempt(item, "1 and 3", true, "Exempt item"));
        Exemption why = acting.book.read(stores -> stores.of(Exemption.class).get(changed));
        assertEquals(
                "1 and 3 Exempt item 2020-01-23", why.paragraphs() + " " + why.publicTitle() + " " + why.decidedOn());
        assertEquals(
                1, acting.book.read(stores -> stores.of(Exemption.class).list()).size());
        assertEquals(
                Audience.RESTRICTED,
                acting.book
                        .read(stores -> stores.of(Paper.class).get(paper.id()))
                        .audience());

        acting.apply(new LiftExemption(acting.item(item)));
        assertEquals(
                "PUBLIC ",
                acting.item(item).audience() + " " + acting.item(item).exemptParagraph());
        acting.refused(
                "Item “Fees” is open to the public already. Nothing is changed.", new LiftExemption(acting.item(item)));
        assertEquals(
                Audience.RESTRICTED,
                acting.book
                        .read(stores -> stores.of(Paper.class).get(paper.id()))
                        .audience());
    }

    private SetExemption exempt(Id<AgendaItem> item, String paragraphs, boolean closed, String publicTitle) {
        return new SetExemption(
                item,
                false,
                paragraphs,
                "It names the prices of bidders.",
                "Disclosure would spoil the tender.",
                LocalDate.of(2020, 9, 1),
                "Monitoring Officer",
                closed,
                publicTitle);
    }

    private static Waiting deferred(Id<AgendaItem> item) {
        return new Waiting(
                Waiting.Source.DEFERRED,
                "Fees",
                AgendaItem.Kind.DECISION,
                AgendaItem.Role.ORDINARY,
                item,
                null,
                null,
                "",
                Audience.PUBLIC,
                "");
    }
}
