package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionWordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        That the Director of Public Health be requested to report back in June; | Director of Public Health | Report back in June.
        That officers be asked to look into the figures; and                    | Officers                  | Look into the figures.
        That partners be encouraged to take part.                               | Partners                  | Take part.
        That a report on hubs be considered at a future meeting.                | ''                        | A report on hubs be considered at a future meeting.
        the plan be brought back                                                | ''                        | The plan be brought back.
        """)
    void aClauseNamesWhoIsToDoWhat(String clause, String owners, String text) {
        assertEquals(new ActionWording(owners, text), ActionWording.ofClause(clause));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Chairman undertook to write to the trust.      | Chairman | Write to the trust.
        Michelle said that she would circulate the slides. | ''       | Michelle said that she would circulate the slides.
        In reference to the video, the Director of Health undertook to ask about it. | Director of Health | Ask about it.
        Falls video: the Director of Health undertook to ask about it. | Director of Health | Ask about it.
        Len would bring back a paper.                      | Len      | Bring back a paper.
        It was promised that figures would follow.         | ''       | It was promised that figures would follow.
        """)
    void aPromiseNamesWhoMadeIt(String promise, String owners, String text) {
        assertEquals(new ActionWording(owners, text), ActionWording.ofPromise(promise));
    }
}
