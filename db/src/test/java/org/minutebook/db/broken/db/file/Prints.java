package org.minutebook.db.broken.db.file;

final class Prints {
    private Prints() {}

    static void hello() {
        System.out.println("hello");
    }
}
