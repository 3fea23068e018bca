package org.minutebook.app.documents;

/** How a long job says how far it has come, and how it learns that nobody waits for it any more. */
public interface Progress {

    /** Nobody looks and nobody stops the job. */
    Progress NONE = new Progress() {
        @Override
        public void at(int done, int total, String what) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /** {@code total} is zero where the job cannot know it before its end. */
    void at(int done, int total, String what);

    /** Asked between two steps; the job leaves nothing half-written behind when it is true. */
    boolean stopped();
}
