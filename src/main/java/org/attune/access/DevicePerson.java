package org.attune.access;

/**
 * Someone who may sign in with their PIN on a device now.
 *
 * @param id of this person on this device; of no use on another
 */
public record DevicePerson(long id, StaffId staff, String name) {}
