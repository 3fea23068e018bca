package org.minutebook.app.cli;

import org.minutebook.db.model.Audience;
import picocli.CommandLine.Option;

/** For whom a document is written that the public and the members read in different versions. */
final class Readers {
    @Option(names = "--audience", paramLabel = "AUDIENCE", description = "public (default) or restricted.")
    String audience = "public";

    Audience readers() throws WrongUse {
        return Audiences.read(audience);
    }
}
