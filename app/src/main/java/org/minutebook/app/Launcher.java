package org.minutebook.app;

/** Starts the program. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {}
}
