package org.minutebook.db.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Id;

class PapersWantedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                                       | true
        Report of the Director of Public Health, to follow.      | true
        Verbal update of the Director of Public Health.          | false
        Oral report by the Chair.                                | false
        A verbal presentation will be given.                     | false
        Oral Health Report of the Director of Public Health.     | true
        Report of the Director of Verbal Communication.          | true
        """)
    void whatIsOnlySaidWantsNoPaper(String officerLine, boolean lacks) {
        AgendaItem item = AgendaItemBuilder.builder()
                .id(Id.of(1))
                .meeting(Id.of(2))
                .title("Measles")
                .kind(AgendaItem.Kind.DECISION)
                .officerLine(officerLine)
                .build();
        assertEquals(lacks, PapersWanted.lacksOne(item, List.of()));
    }
}
