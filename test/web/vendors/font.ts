/** The smallest font that browsers accept: WOFF2, made by hand, one square for each printable ASCII character. */
export const FONT = Buffer.from(
  'd09GMgABAAAAAAEsAAoAAAAAA2AAAADlAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAAgWrKJAE2AiQDBssGBCAFgRYHIBupAmAeCXZM5Cf0y9' +
    'DiIdvb3swureqqcZy6oPCtq1KavXikvniMQhMPll8snA3CA0nPbMcPz7ubDGguAYbdpRBoZnmAEw8CnFiG6Q3b5RmnlLDjEVDzINJDfuYBlmMZ' +
    'h1oBWtC8YHyFJXM6haZNmfOFgPjNLuYEQhEYVn2jqgKdpsEcNdSfo5+vfrYQEeE84v8ZsgsCARyN+aeUHwCANnv6JQiOXKUpdB4LyYOMSYFUhW' +
    'xRQK81RdQBYRQJkqMonELlvPdI7fd6jVq07d2JR+duPNpy4cqHeydei6PPLFhmAZpaYwMA',
  'base64',
);
