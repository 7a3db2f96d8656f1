<?php
/**
 * The addresses that a script imports.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * The addresses that a script imports: `import 'U'`, `import x from 'U'`, `export … from 'U'` and `import('U')`. They are
 * syntax, so no script can put itself in front of them.
 */
final class Script_Imports {
	/**
	 * What looks like an import, with what may stand between the word and the address.
	 */
	private const LIKELY = '~\b(?:import|from)(?:[\s(]|' . Expression::WIDE_SPACE . '|/\*.*?\*/|//[^\n]*\n)*(["\'`])((?:\\\\.|(?!\1)[^\\\\\n])*+)~s';

	/**
	 * The imports of a script that are asked about. Most scripts import from nobody that is, and are not read closely.
	 *
	 * @param string                 $code      As browsers read it.
	 * @param bool                   $is_module Whether its type is `module`.
	 * @param callable(string): bool $is_wanted Says whether an address is asked about.
	 * @return list<string>
	 */
	public static function of( string $code, bool $is_module, callable $is_wanted ): array {
		$count     = preg_match_all( self::LIKELY, $code, $found );
		$is_likely = false === $count;
		foreach ( $found[2] ?? array() as $text ) {
			$is_likely = $is_likely || $is_wanted( Script_Text::unescape( $text ) );
		}
		return $is_likely ? array_values( array_filter( self::in( Script_Scanner::scan( $code, $is_module ) ), $is_wanted ) ) : array();
	}

	/**
	 * All imports among the pieces of a script.
	 *
	 * @param iterable<Script_Piece> $pieces As they follow each other.
	 * @return list<string>
	 */
	private static function in( iterable $pieces ): array {
		$imports = array();
		$first   = null;
		$second  = null;
		$third   = null;
		foreach ( $pieces as $piece ) {
			if ( Script_Piece::STRING === $piece->kind && null !== $first ) {
				$is_call              = $first->is_sign( '(' );
				list( $word, $owner ) = $is_call ? array( $second, $third ) : array( $first, $second );
				$is_import            = null !== $word && Script_Piece::WORD === $word->kind &&
					( 'import' === $word->text || ( 'from' === $word->text && ! $is_call ) );
				if ( $is_import && ( null === $owner || '.' !== $owner->text ) ) {
					$imports[] = $piece->text;
				}
			}
			$third  = $second;
			$second = $first;
			$first  = $piece;
		}
		return $imports;
	}
}
