/**
 * What every screen is made with: work off the window's thread, dialogs, places, commands, tables, fields and looks. It knows no
 * screen, and reads no record by itself.
 */
@NullMarked
package org.minutebook.app.kit;

import org.jspecify.annotations.NullMarked;
