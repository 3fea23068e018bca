package org.minutebook.app.documents.bind;

import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.pack.leak.LeakReport;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;

/**
 * What came of making the packs of a meeting.
 *
 * @param packs the agenda's first, then the supplements; for each the public one before the one for members
 * @param troubles what is wrong with papers, each told once
 * @param remarks what somebody should know before the packs are published, a sentence each
 */
public record MadePacks(List<MadePack> packs, List<Trouble> troubles, List<String> remarks, LeakReport leaks) {

    /**
     * A paper that could not be bound, or that has not come.
     *
     * @param says one sentence: the file, what is wrong, the cure
     */
    public record Trouble(Id<Paper> paper, String says) {}

    /** The first pack for these readers. */
    public Optional<MadePack> first(Audience audience) {
        return packs.stream().filter(pack -> pack.audience() == audience).findFirst();
    }
}
