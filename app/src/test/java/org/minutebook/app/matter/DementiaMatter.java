package org.minutebook.app.matter;

import java.time.LocalDate;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Correction;
import org.minutebook.db.model.CorrectionBuilder;
import org.minutebook.db.model.CycleBuilder;
import org.minutebook.db.model.DecisionCaseBuilder;
import org.minutebook.db.model.Delegation;
import org.minutebook.db.model.DelegationBuilder;
import org.minutebook.db.model.EmailViewsBuilder;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.MatterBuilder;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.model.VoteBuilder;
import org.minutebook.db.store.Writing;

/** Two matters of the small council: one to which everything there is has come, and one to which nothing has. */
final class DementiaMatter {
    static final Id<Matter> ID = Id.of(300);
    static final Id<Matter> QUIET = Id.of(301);

    private DementiaMatter() {}

    static boolean setUp(Writing writing) {
        writing.add(MatterBuilder.builder()
                .id(ID)
                .board(SmallCouncil.HEALTH)
                .title("Dementia")
                .summary("The pledge, and what follows from it.")
                .cycle("yearly")
                .dueOn(LocalDate.of(2021, 5, 1))
                .leadPrinted("Jane Reed")
                .build());
        writing.add(MatterBuilder.builder()
                .id(QUIET)
                .board(SmallCouncil.HEALTH)
                .title("Falls")
                .dueOn(LocalDate.of(2020, 1, 22))
                .audience(Audience.RESTRICTED)
                .build());
        writing.add(CycleBuilder.builder()
                .id(Id.of(302))
                .board(SmallCouncil.HEALTH)
                .matter(ID)
                .name("Pledge: yearly report")
                .months(12)
                .lastDecidedOn(LocalDate.of(2019, 11, 28))
                .build());
        plan(writing);
        november(writing);
        afterwards(writing);
        return true;
    }

    private static void plan(Writing writing) {
        writing.add(ForwardPlanEntryBuilder.builder()
                .id(Id.of(310))
                .board(SmallCouncil.HEALTH)
                .matter(ID)
                .meeting(SmallCouncil.NOVEMBER)
                .title("Dementia-friendly communities")
                .note("Asked for by Healthwatch.\nSlipped from 26 September 2019 to 28 November 2019 (noted 20"
                        + " September 2019).")
                .build());
        writing.add(ForwardPlanEntryBuilder.builder()
                .id(Id.of(311))
                .board(SmallCouncil.HEALTH)
                .matter(ID)
                .plannedPrinted("2021?")
                .title("Dementia: what next")
                .build());
    }

    private static void november(Writing writing) {
        writing.save(AgendaItemBuilder.builder(writing.stores().meetings().item(SmallCouncil.DEMENTIA))
                .matter(ID)
                .officerLine("Report of the Director of Public Health")
                .build());
        writing.add(PaperBuilder.builder()
                .id(Id.of(320))
                .board(SmallCouncil.HEALTH)
                .title("The pledge on the high street")
                .reportOf("Director of Public Health")
                .authors("Tom Hale")
                .state(Paper.State.RECEIVED)
                .audience(Audience.RESTRICTED)
                .build());
        writing.add(ItemPaperBuilder.builder()
                .id(Id.of(321))
                .item(SmallCouncil.DEMENTIA)
                .paper(Id.of(320))
                .label("Appendix A")
                .build());
        writing.add(VoteBuilder.builder()
                .id(Id.of(330))
                .item(SmallCouncil.DEMENTIA)
                .clause(Id.of(58))
                .inFavour(5)
                .against(2)
                .abstained(1)
                .build());
        writing.add(DelegationBuilder.builder()
                .id(Id.of(340))
                .board(SmallCouncil.HEALTH)
                .clause(Id.of(58))
                .delegatePrinted("the Director of Public Health")
                .scope("to settle the words of the leaflet")
                .state(Delegation.State.IN_FORCE)
                .build());
    }

    private static void afterwards(Writing writing) {
        writing.save(ActionBuilder.builder(writing.stores().actions().get(SmallCouncil.LEAFLET_AGAIN))
                .dueOn(LocalDate.of(2020, 1, 10))
                .build());
        writing.add(PaperBuilder.builder()
                .id(Id.of(322))
                .board(SmallCouncil.HEALTH)
                .matter(ID)
                .title("What other counties do")
                .dated(LocalDate.of(2019, 12, 2))
                .build());
        writing.add(EmailViewsBuilder.builder()
                .id(Id.of(350))
                .item(SmallCouncil.DEMENTIA)
                .askedBy("the chair")
                .askedOn(LocalDate.of(2019, 12, 2))
                .asked("Which villages come first?")
                .replies("A. Patel: the hill villages.")
                .build());
        writing.add(DecisionCaseBuilder.builder()
                .id(Id.of(341))
                .board(SmallCouncil.HEALTH)
                .delegation(Id.of(340))
                .title("Words of the leaflet")
                .outcome("Settled")
                .decisionMaker("Jane Reed")
                .decidedOn(LocalDate.of(2020, 1, 10))
                .build());
        writing.add(CorrectionBuilder.builder()
                .id(Id.of(360))
                .meeting(SmallCouncil.NOVEMBER)
                .correctedAt(Id.of(42))
                .correctedItem(SmallCouncil.DEMENTIA)
                .was("twelve")
                .becomes("eleven")
                .state(Correction.State.PROPOSED)
                .build());
    }
}
