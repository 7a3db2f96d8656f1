<?php
/**
 * Prints the tokens of all PHP files below a folder as JSON: file => list of [kind, text, line]. Kinds of single signs are
 * the signs themselves; white space is left out.
 */
$files = new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $argv[1], FilesystemIterator::SKIP_DOTS ) );
$all   = array();
foreach ( $files as $file ) {
	if ( 'php' !== $file->getExtension() || preg_match( '/\.l10n\.php$/', $file->getFilename() ) ) {
		continue;
	}
	$list = array();
	$line = 1;
	foreach ( token_get_all( file_get_contents( $file->getPathname() ) ) as $token ) {
		if ( is_array( $token ) ) {
			$line = $token[2];
			if ( T_WHITESPACE !== $token[0] ) {
				$list[] = array( token_name( $token[0] ), $token[1], $line );
			}
		} else {
			$list[] = array( $token, $token, $line );
		}
	}
	$all[ substr( $file->getPathname(), strlen( $argv[1] ) + 1 ) ] = $list;
}
echo json_encode( $all );
