package org.minutebook.app.cli;

/** A short code for a fault of the program, the same each time it happens in the same place. */
final class Fault {
    private Fault() {}

    static String code(Throwable fault) {
        StackTraceElement[] stack = fault.getStackTrace();
        StackTraceElement place = null;
        for (StackTraceElement element : stack) {
            if (element.getClassName().startsWith("org.minutebook.")) {
                place = element;
                break;
            }
        }
        String name = fault.getClass().getSimpleName();
        return place == null
                ? name
                : name + " in " + place.getClassName().replaceFirst(".*\\.", "") + ":" + place.getLineNumber();
    }
}
