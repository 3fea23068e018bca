package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.change.EditItem;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

class ChangeSheetComposerTest {
    private static String changes(MinuteBook book, Audience audience) {
        Id<Meeting> meeting = Records.on(book, "2014-09-11");
        return book.read(stores -> Plain.text(new ChangeSheetComposer()
                .compose(
                        stores,
                        meeting,
                        Id.of(60),
                        Optional.empty(),
                        HouseStyle.of(
                                stores,
                                stores.boards()
                                        .get(stores.meetings().get(meeting).board())),
                        audience,
                        MinuteBooks.CLOCK.instant())));
    }

    @Test
    void whatCameAndWhatHasAnotherNameSinceTheAgendaWasIssued(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "thurrock-agenda.json")) {
            assertEquals("""
                = Health and Wellbeing Board / Changes to the agenda of 11 September 2014
                Item | Change
                5 | “Care Act Implementation Report” is now called “The Care Act, as somebody called it afterwards”.
                11 | “Winter pressures” was added as a late item: the regulator asks for an answer by 15 September.
                Queries regarding this Agenda or notification of apologies:
                Please contact Ceri Armstrong, Strategy Officer by sending an email to democracy@example.gov.uk\
                """, changes(book, Audience.PUBLIC));
        }
    }

    @Test
    void whatWasClosedSinceIsNamedToThePublicByNoTitleOfEitherTime(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "thurrock-agenda.json")) {
            AgendaItem item = book.read(stores -> stores.meetings().item(Id.of(25)));
            book.apply(new EditItem(
                    item,
                    AgendaItemBuilder.builder(item)
                            .audience(Audience.RESTRICTED)
                            .build()));
            assertEquals("""
                = Health and Wellbeing Board / Changes to the agenda of 11 September 2014
                Item | Change
                11 | “Winter pressures” was added as a late item: the regulator asks for an answer by 15 September.
                Queries regarding this Agenda or notification of apologies:
                Please contact Ceri Armstrong, Strategy Officer by sending an email to democracy@example.gov.uk\
                """, changes(book, Audience.PUBLIC));
        }
    }
}
