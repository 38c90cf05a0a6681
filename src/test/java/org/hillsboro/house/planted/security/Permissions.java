package org.hillsboro.house.planted.security;

public record Permissions() {}
