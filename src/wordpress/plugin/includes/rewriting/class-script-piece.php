<?php
/**
 * A piece of a script.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * A piece of a script: a string, of which what stands between the quotes is told; a word or number; or a sign. Not to
 * be changed.
 */
final class Script_Piece {
	public const STRING = 'string';
	public const WORD   = 'word';
	public const SIGN   = 'sign';

	/**
	 * One of the above.
	 *
	 * @var string
	 */
	public string $kind;

	/**
	 * Of a string what it means, without its escapes.
	 *
	 * @var string
	 */
	public string $text;

	/**
	 * Both are as above.
	 */
	public function __construct( string $kind, string $text ) {
		$this->kind = $kind;
		$this->text = $text;
	}

	/**
	 * Whether this is the sign.
	 */
	public function is_sign( string $sign ): bool {
		return self::SIGN === $this->kind && $sign === $this->text;
	}
}
