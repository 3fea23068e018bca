package org.minutebook.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only holds others; said alone, it is used wrongly. */
abstract class Group implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws WrongUse {
        CommandSpec own = spec;
        String names = own == null ? "" : String.join(", ", own.subcommands().keySet());
        throw new WrongUse("Say what to " + (own == null ? "do" : own.name()) + ": " + names + ".");
    }
}
