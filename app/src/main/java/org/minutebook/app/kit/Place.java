package org.minutebook.app.kit;

/** Where in the program somebody is, as a value: it can be gone back to, typed and linked. */
public interface Place {
    /** As it is typed: "minutes/12". */
    String address();

    /** As the breadcrumb names it. */
    String title();

    /** The place of the rail under which this one stands: "meetings". */
    default String under() {
        String address = address();
        int stroke = address.indexOf('/');
        return stroke < 0 ? address : address.substring(0, stroke);
    }
}
